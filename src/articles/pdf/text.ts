import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { GuanxiError } from '../../errors.ts';
import type { Source } from '../../model/article.ts';
import type { PdfLimits, PdfRefusal, PdfReply, PdfRequest, PdfText } from './messages.ts';

/** Bounds on one PDF; `milliseconds` from when its thread has started. */
export interface PdfBounds extends PdfLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const BOUNDS: PdfBounds = { mostPages: 200, mostCharacters: 1_000_000, milliseconds: 4_500, megabytes: 512 };
/** The thread's own module: beside this one in the sources, in a folder of the build. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const THREAD = new URL(FROM_SOURCE ? './thread.ts' : './articles/pdf/thread.js', import.meta.url);

/**
 * The text of a PDF with the place of every stretch of it. Rejects with GuanxiError, naming the file: UNREADABLE for one
 * that is encrypted or broken, TRUNCATED for one without its end, TOO_LARGE for one beyond the bounds.
 */
export async function pdfText({ file, bytes }: Source, bounds: PdfBounds = BOUNDS): Promise<PdfText> {
  const request: PdfRequest = { bytes: Uint8Array.from(bytes), ...bounds };
  const reply = await replyTo(request, bounds, file);
  if ('text' in reply) return reply.text;
  throw refusalOf(reply, file, bytes, bounds);
}

type Answer = Exclude<PdfReply, { readonly ready: true }>;

function replyTo(request: PdfRequest, { milliseconds, megabytes }: PdfBounds, file: string): Promise<Answer> {
  const thread = new Worker(FROM_SOURCE ? throughTsx(THREAD) : THREAD, {
    eval: FROM_SOURCE,
    workerData: request,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const answer = new Promise<Answer>((resolve, reject) => {
    thread.on('message', (reply: PdfReply) => {
      if ('ready' in reply) timer = setTimeout(() => reject(tooSlow(file, milliseconds)), milliseconds);
      else resolve(reply);
    });
    thread.on('error', (error) => reject(failed(file, error, megabytes)));
    thread.on('exit', () => reject(failed(file, new Error('its thread ended'), megabytes)));
  });
  return answer.finally(async () => {
    clearTimeout(timer);
    await thread.terminate();
  });
}

/** What a thread runs to import a module of the sources, which Node does not read by itself. */
function throughTsx(module: URL): string {
  const tsx = new URL('./index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')));
  return `import('${tsx}').then(({ tsImport }) => tsImport('${module}', '${module}'))`;
}

function tooSlow(file: string, milliseconds: number): GuanxiError {
  return new GuanxiError(
    'TOO_LARGE',
    `${file}: reading this PDF takes more than ${milliseconds / 1_000} s; give the pages that matter, or their text`,
  );
}

function failed(file: string, error: Error, megabytes: number): GuanxiError {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new GuanxiError(
        'TOO_LARGE',
        `${file}: reading this PDF takes more than ${megabytes} MB of memory; give the pages that matter, or their text`,
      )
    : new GuanxiError('UNREADABLE', `${file}: the PDF cannot be read (${error.message}); give the text of its pages`, {
        cause: error,
      });
}

const END_MARK = '%%EOF';
const LAST_BYTES = 2_048;

function refusalOf(
  { refusal, seen }: { readonly refusal: PdfRefusal; readonly seen: string },
  file: string,
  bytes: Uint8Array,
  { mostPages, mostCharacters }: PdfBounds,
): GuanxiError {
  switch (refusal) {
    case 'ENCRYPTED':
      return new GuanxiError(
        'UNREADABLE',
        `${file}: the PDF is encrypted and asks for a password; save it without one and give that`,
      );
    case 'PAGES':
      return new GuanxiError(
        'TOO_LARGE',
        `${file}: the PDF has ${seen} pages, more than ${mostPages}; give the pages that matter`,
      );
    case 'CHARACTERS':
      return new GuanxiError(
        'TOO_LARGE',
        `${file}: the PDF holds more than ${mostCharacters} characters; give the pages that matter`,
      );
    case 'BROKEN':
      return Buffer.from(bytes.subarray(-LAST_BYTES)).includes(END_MARK)
        ? new GuanxiError('UNREADABLE', `${file}: the PDF is broken (${seen}); fetch it again`)
        : new GuanxiError('TRUNCATED', `${file}: the PDF breaks off before its end; fetch it again`);
  }
}
