import type { Phrase, PhraseSort } from '../../../src/claims/meetings/phrase.ts';
import { shapeOf } from '../../../src/claims/meetings/shape.ts';
import type { Span } from '../../../src/model/span.ts';

const SORTS: Readonly<Record<string, PhraseSort>> = {
  '⟨': 'PERSON',
  '{': 'BODY',
  '[': 'COUNTRY',
  '<': 'SIDE',
  '|': 'PAIR',
  '«': 'TITLE',
};
const MARK = /[⟨{[<|«](?<name>[^⟩}\]>|»]+)[⟩}\]>|»]/gu;

export interface Marked {
  readonly text: string;
  readonly shape: string;
  readonly phrases: readonly Phrase[];
  readonly sentence: Span;
}

/** `⟨王毅⟩同[美国]代表会面` with its phrases: ⟨person⟩ {body} [country] <side> |pair| «title». A phrase's node is its name. */
export function marked(source: string): Marked {
  const phrases: Phrase[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const name = match.groups?.name ?? '';
    text += source.slice(at, match.index);
    const span = { start: text.length, end: text.length + name.length };
    phrases.push({ ...span, sort: SORTS[match[0][0] ?? ''] ?? 'SIDE', nodes: [name], name: span });
    text += name;
    at = match.index + match[0].length;
  }
  text += source.slice(at);
  return { text, shape: shapeOf(text, phrases), phrases, sentence: { start: 0, end: text.length } };
}
