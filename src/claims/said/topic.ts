import { within } from '../../model/span.ts';
import { titlesBorne } from '../borne.ts';
import type { Subject } from '../subject.ts';
import type { Actor, Scene } from '../types.ts';
import { type DocumentKind, documentKind } from './documents.ts';

/** Who was last spoken of as acting: what a pronoun or a missing subject stands for. */
export interface Topic {
  readonly speakers: readonly Actor[];
  /** People and bodies that were subjects, the latest first. */
  readonly subjects: readonly Actor[];
  /** People named last, subjects or not, the latest first. */
  readonly named: readonly Actor[];
  /** Whose documents were last spoken of. */
  readonly issuers: ReadonlyMap<DocumentKind, readonly Actor[]>;
}

export const NO_TOPIC: Topic = { speakers: [], subjects: [], named: [], issuers: new Map() };

const MOST_NAMED = 8;

/** The topic after a sentence that names these. */
export function withNamed(topic: Topic, actors: readonly Actor[]): Topic {
  const people = actors.filter(({ sort }) => sort === 'PERSON').toReversed();
  return people.length === 0 ? topic : { ...topic, named: [...people, ...topic.named].slice(0, MOST_NAMED) };
}

/** The topic after these actors were a subject. */
export function withSubjects(topic: Topic, actors: readonly Actor[]): Topic {
  const rest = topic.subjects.filter(({ node }) => !actors.some((actor) => actor.node === node));
  return { ...topic, subjects: [...actors, ...rest].slice(0, MOST_NAMED) };
}

/** What nobody in particular need have made: 研究发现. */
const UNSIGNED = /^(?:研究|调查|民调|评估)/u;
/** What only media make: 报道. */
const STORY = /报[道导]/u;
/** How many subjects back a document's issuer may stand. */
const RECENT = 3;

const MANY = /[们些双各多几]|两|三|四|等|媒|声音|舆论|外界|网友|民众|市民|企业/u;

/** Whether 他 may mean an unnamed voice: one person, and the last who spoke. */
function speaksAsOne(scene: Scene, { speakers }: Topic, side: Actor): boolean {
  const surface = scene.reading.document.text.slice(side.start, side.end);
  return (
    speakers.length === 1 && speakers[0]?.node === side.node && !MANY.test(surface) && documentKind(surface) === null
  );
}

const ROLE = /^(?:这|该)(?:名|位)?(?<role>官员|发言人|法官|议员|专家|学者|律师|消息人士|外交官|教授|研究员)$/u;

/** Whether somebody was spoken of in a role: 法官|比勒 as 这名法官, 一名高级官员 as 该官员. */
function bears(scene: Scene, actor: Actor, role: string): boolean {
  const { text } = scene.reading.document;
  if (actor.sort === 'SIDE') return text.slice(actor.start, actor.end).endsWith(role);
  return titlesBorne(scene, actor.node).some(({ surface }) => surface.includes(role));
}

/** Whom a pronoun means: the latest person of that gender, the latest side for 他们, the latest body for 该部. */
export function resolvePronoun(scene: Scene, topic: Topic, word: string): readonly Actor[] {
  if (word === '他们' || word === '她们') {
    const people = topic.subjects.filter(({ sort }) => sort !== 'COUNTRY');
    const side = people.find(({ sort }) => sort === 'SIDE');
    return side === undefined ? [] : [side];
  }
  const kind = documentKind(word);
  if (kind !== null) {
    const issuers = topic.issuers.get(kind);
    if (issuers !== undefined) return issuers;
    if (UNSIGNED.test(word)) return [];
    const told = STORY.test(word);
    const issuer =
      topic.subjects.find(
        ({ sort, node }) => sort === 'ORGANISATION' && (!told || scene.organisations.get(node)?.kind === 'MEDIA'),
      ) ?? (told ? undefined : topic.subjects.slice(0, RECENT).find(({ sort }) => sort === 'PERSON'));
    return issuer === undefined ? [] : [issuer];
  }
  if (word.startsWith('该') && /报|机构|公司|组织|部/u.test(word)) {
    const body = topic.subjects.find(({ sort }) => sort === 'ORGANISATION');
    return body === undefined ? [] : [body];
  }
  const role = ROLE.exec(word)?.groups?.role;
  const bearer = role === undefined ? undefined : topic.subjects.find((actor) => bears(scene, actor, role));
  if (bearer !== undefined) return [bearer];
  const wanted = word === '他' ? 'M' : word === '她' ? 'F' : null;
  const person = topic.subjects.find((actor) => {
    if (actor.sort === 'SIDE')
      return word.startsWith('该') || word.startsWith('这') || speaksAsOne(scene, topic, actor);
    if (actor.sort !== 'PERSON') return false;
    const gender = scene.people.get(actor.node)?.gender ?? null;
    return wanted === null || gender === null || gender === wanted;
  });
  if (person !== undefined) return [person];
  // 耶伦同易纲通话。……他表示: no subject is a man, and 易纲 is one
  const other = topic.named.find(({ node }) => wanted !== null && scene.people.get(node)?.gender === wanted);
  return other === undefined ? [] : [other];
}

const AGAIN = /^(?:这|该)[名位]?(?<role>\p{Script=Han}{2,8})$/u;
/** 通报, 该文件: a document by its word alone. */
const LONGEST_DOCUMENT = 3;
/** Words for people, not for bodies. */
const PERSONAL = /(?:[者员家师人性子官生长友士授导主]|领袖|干部|代表|顾问|学者|教授)$/u;
const OF_A_BODY = /公司|部门|机构|组织|团体|政府|大学|医院|报/u;

/** Whom 这名女律师 and 该干部 mean, who were told of before; the actor itself where nobody was. */
function spokenOf(scene: Scene, topic: Topic, actor: Actor): Actor {
  if (actor.sort !== 'SIDE') return actor;
  const surface = scene.reading.document.text.slice(actor.start, actor.end);
  const kind = surface.length > LONGEST_DOCUMENT ? null : documentKind(surface);
  const [issuer, another] = (kind === null ? undefined : topic.issuers.get(kind)) ?? [];
  if (issuer !== undefined && another === undefined) return issuer;
  const role = AGAIN.exec(surface)?.groups?.role;
  if (role === undefined || OF_A_BODY.test(role)) return actor;
  const known = topic.subjects.filter(({ node }) => node !== actor.node);
  const bearer = known.find((other) => bears(scene, other, role) || bears(scene, other, role.slice(-2)));
  if (bearer !== undefined || !PERSONAL.test(role)) return bearer ?? actor;
  return known.find(({ sort }) => sort === 'PERSON' || sort === 'SIDE') ?? actor;
}

/** The actors a subject stands for; empty where a pronoun has none. */
export function actorsOf(scene: Scene, topic: Topic, subject: Subject): readonly Actor[] {
  if (subject.kind === 'ACTORS') return subject.actors.map((actor) => spokenOf(scene, topic, actor));
  const meant = resolvePronoun(scene, topic, subject.word);
  // a document whose issuer the text does not tell speaks for itself: 研究发现
  return meant.length > 0 || documentKind(subject.word) === null ? meant : within(scene.actors, subject);
}
