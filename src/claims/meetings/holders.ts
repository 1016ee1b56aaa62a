import { countryId } from '../../entities/organisations.ts';
import type { Title } from '../../mentions/types.ts';
import type { Span } from '../../model/span.ts';
import type { Scene } from '../types.ts';

const ALIKE = new Map([
  ['外务省', '外交部'],
  ['防卫省', '国防部'],
]);
/** Several hold it. */
const MANY = /(?:些(?:国家)?|个国家|等国家?|[各多两三四五六七八]国)$/u;

/** Some of those in a body are not the body: 中央政治局|委员. */
const MEMBER = /(?:委员|常委|成员|党员|干部)$/u;

/** 外长, 外相 and 外交部长 are one post: the body they imply, and whether they are its deputies. */
function postKey(scene: Scene, { post, impliedBody, status }: Title): string {
  const implied = impliedBody ?? scene.reading.lexicon.posts.get(post)?.body ?? post;
  const body = ALIKE.get(implied) ?? implied;
  return `${status} ${post.startsWith('副') ? '副' : ''}${body}`;
}

/** 西非国家总统: of all of them. */
const OF_STATES = /国家(?=总统|总理|领袖|领导人|首脑|元首|外长|部长|大使)/u;

/** Whether the title at this span is told of several: 这些国家|总统, 西非国家总统. */
export function isOfMany(text: string, { start, end }: Span): boolean {
  return MANY.test(text.slice(Math.max(0, start - 4), start)) || OF_STATES.test(text.slice(start, end));
}

/** 小组|主席, 协会|主席: of a body that no name tells, not of the state. */
const OF_SOME_BODY = /(?:小组|[协学议工商]会|委员会|公司|集团|基金|党|联盟|团|院|大学)$/u;

/** Whether a title tells neither country nor body, so that it means the head of one: 首相. */
const isBare = (text: string, { country, body, start }: Title): boolean =>
  country === null && body === null && !OF_SOME_BODY.test(text.slice(Math.max(0, start - 3), start));

/** The body that a title names is what its unnamed holder stands for: 塔利班代表, 美国国务院官员. */
function bodiesOf(scene: Scene): Map<string, string> {
  return new Map(
    scene.mentions.flatMap(({ mention: { kind, start, end }, node }) =>
      kind === 'ORGANISATION' && node !== null && scene.organisations.has(node)
        ? [[`${start} ${end}`, node] as const]
        : [],
    ),
  );
}

/**
 * Tells whom a title without a name means: the one person this article gives that office, else its country. A title that
 * names neither body nor country means a holder only where a state has but one such post (首相, not 领袖).
 */
export function holdersOf(scene: Scene): (title: Title) => string | null {
  const { text } = scene.reading.document;
  const bodies = bodiesOf(scene);
  const holders = new Map<string, Set<string>>();
  const add = (key: string, person: string): void => {
    const known = holders.get(key);
    if (known === undefined) holders.set(key, new Set([person]));
    else known.add(person);
  };
  for (const { title, personNode } of scene.holdings) {
    if (title.status === 'FORMER') continue;
    const key = postKey(scene, title);
    add(title.surface, personNode);
    add(key, personNode);
    add(`${key} ${title.country}`, personNode);
  }
  return (title) => {
    if (isOfMany(text, title)) return null;
    const bare = isBare(text, title);
    if (title.country === null && title.body === null && !bare) return null;
    if (bare && scene.reading.lexicon.posts.get(title.post)?.kind !== 'state') return null;
    const key = postKey(scene, title);
    const lists = [title.surface, bare ? key : `${key} ${title.country}`].flatMap((name) => holders.get(name) ?? []);
    const [first] = lists[0] ?? [];
    if (first !== undefined && lists.every((list) => list.size === 1 && list.has(first))) return first;
    if (MEMBER.test(title.post)) return null;
    const body = title.body === null ? undefined : bodies.get(`${title.body.start} ${title.body.end}`);
    return body ?? (title.country === null ? null : countryId(title.country));
  };
}
