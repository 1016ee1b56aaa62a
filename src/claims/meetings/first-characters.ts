import type { Span } from '../../model/span.ts';
import { finder } from '../../sentences/pattern-set.ts';
import type { Scene } from '../types.ts';
import type { Phrase } from './phrase.ts';

const HAN = /^\p{Script=Han}/u;

/** Not the beginning of a longer word: 会见, 会场, 会支持. */
export const SHORT_MEETING =
  '(?:首次|二次|视频|视讯|线上)?会(?![议见谈面晤长员计合场所馆堂务费同商话审考被让把对支继提采向更不有给进出要])';
const CONTACT = new RegExp(`${SHORT_MEETING}|(?:首次|视频|视讯|线上)?(?:通话|会谈|会晤|会面|通电话)`, 'gu');
const contactsIn = finder(CONTACT);

/** The person of the article whom a first character means: the one named most often; nobody where two are named alike often. */
function personByCharacter({ mentions, people }: Scene): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const { node } of mentions) if (node !== null && people.has(node)) times.set(node, (times.get(node) ?? 0) + 1);
  const best = new Map<string, { readonly node: string | null; readonly count: number }>();
  for (const [node, count] of times) {
    const person = people.get(node);
    const names = person === undefined ? [] : [person.name, ...person.aliases].filter((name) => HAN.test(name));
    for (const character of new Set(names.map((name) => name.slice(0, 1)))) {
      const known = best.get(character);
      if (known === undefined || known.count < count) best.set(character, { node, count });
      else if (known.count === count) best.set(character, { node: null, count });
    }
  }
  return new Map([...best].flatMap(([character, { node }]) => (node === null ? [] : [[character, node] as const])));
}

/**
 * Two people told by the first characters of their names before a word of contact: 拜习会, 川金会, 马习会, 拜习通话. Both are
 * named in the article.
 */
export function findShortPairs(scene: Scene, sentences: readonly Span[]): Phrase[] {
  const byCharacter = personByCharacter(scene);
  if (byCharacter.size < 2) return [];
  const { text } = scene.reading.document;
  return sentences.flatMap((sentence) =>
    contactsIn(text, sentence).flatMap((match): Phrase[] => {
      const end = sentence.start + match.index;
      const [a, b] = [byCharacter.get(text[end - 2] ?? ''), byCharacter.get(text[end - 1] ?? '')];
      if (a === undefined || b === undefined || a === b) return [];
      const span = { start: end - 2, end };
      return [{ ...span, sort: 'PAIR', nodes: [a, b], name: span }];
    }),
  );
}
