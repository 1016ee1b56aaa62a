import type { SetPage } from '../layout/types.ts';

/** How much of a PDF is read at most. */
export interface PdfLimits {
  readonly mostPages: number;
  readonly mostCharacters: number;
}

/** The bytes of a PDF, for the thread that reads it. */
export interface PdfRequest extends PdfLimits {
  readonly bytes: Uint8Array;
}

/** Why a PDF gives nothing. */
export type PdfRefusal = 'ENCRYPTED' | 'BROKEN' | 'PAGES' | 'CHARACTERS';

/** What the thread found in a PDF. */
export interface PdfText {
  readonly pages: readonly SetPage[];
  /** The title in the document's own description; programs often leave the name of a file there. */
  readonly title: string | null;
}

/** What the thread sends: first that it is there, then what it found. */
export type PdfReply =
  | { readonly ready: true }
  | { readonly text: PdfText }
  | { readonly refusal: PdfRefusal; readonly seen: string };
