import { mentionsWithin } from '../../entities/mentions-within.ts';
import { countryId } from '../../entities/organisations.ts';
import { termsOfPerson } from '../../lexicon/terms.ts';
import { contains } from '../../model/span.ts';
import { countryOfPerson, knownPerson } from '../known-person.ts';
import type { Actor, Scene } from '../types.ts';

const NO_POWER = /法院|法庭|高院|最高法|检察院|大学|研究所|智库|协会|报$|日报|通讯社|新闻社/u;
/** Voices that act for their state: 美方, 中国政府, 美国总统. Officials who only speak for it do not. */
const OF_STATE =
  /(?:方|政府|当局|部门|监管机构|(?<![干总内全乐])部|局|署|指挥中心|指挥部|工作小组|总统|首相|总理|主席|部长|国务卿|大臣|外长|财长|防长|领导人|领袖|议会|国会)$/u;
const SPOKESPERSON = /发言人|大使|代表|公使|领事/u;
/** Posts that come with power over others' goods and people. */
const RULER =
  /总统|首相|总理|国务卿|指挥官|主委|部长|外长|防长|大臣|外相|主席|总书记|领袖|国王|特首|行政长官|财长|局长|署长|州长|省长|市长|专员|委员|总督|院长|贸易代表/u;
const ACADEMIC = /教授|研究员|学者|记者|分析师|律师|秘书长|会长|社长|主编|议员/u;

const countryNode = (scene: Scene, country: string | null): string | null => {
  const id = country === null ? null : countryId(country);
  return id !== null && scene.actorNodes.has(id) ? id : null;
};

/** The body that a person holds an office of, known to the article: 外交部 of 外交部发言人汪文斌. */
function bodyOf(scene: Scene, person: string): string | null {
  for (const { officeNode } of knownPerson(scene, person).holdings) {
    const body = scene.offices.get(officeNode)?.organisation;
    if (body != null && scene.organisations.has(body)) return body;
  }
  return null;
}

function ruleOf(scene: Scene, node: string): 'RULER' | 'SPOKESPERSON' | null {
  const { lexicon } = scene.reading;
  const { holdings, ref } = knownPerson(scene, node);
  const posts = holdings.map(({ title }) => title.post);
  if (posts.some((post) => SPOKESPERSON.test(post) && !RULER.test(post))) return 'SPOKESPERSON';
  if (posts.some((post) => RULER.test(post) && !ACADEMIC.test(post))) return 'RULER';
  if (posts.length > 0 || ref === null) return null;
  // a leader known by name alone: 特朗普宣布
  const ruled = termsOfPerson(lexicon, ref).some(({ office }) => RULER.test(lexicon.offices.get(office)?.post ?? ''));
  return ruled ? 'RULER' : null;
}

/** Whether a body is no state's: a ban named after it hits it (微信禁令). */
export function isPrivate(scene: Scene, { node }: Actor): boolean {
  const kind = scene.organisations.get(node)?.kind;
  return kind === 'COMPANY' || kind === 'MEDIA';
}

/** A government of the place that the article is about, which it never names: 政府宣布延长限聚令. */
const GOVERNMENT = /^(?:当地|地方|中央|有关)?(?:政府|当局)$|(?<![干总内全乐])部$|(?:局|署|指挥中心|指挥部|工作小组)$/u;

/** Whether a body is a state's own: a ministry or a government. */
export function isMinistry(scene: Scene, { node }: Actor): boolean {
  const kind = scene.organisations.get(node)?.kind;
  return kind === 'MINISTRY' || kind === 'GOVERNMENT';
}

/** Bodies of a union act as the union: 欧盟委员会, 联合国安理会. */
const UNION = /^(?:欧盟|欧洲联盟|欧洲理事会|欧洲议会|联合国|安理会|北约)/u;
const UNIONS: ReadonlyMap<string, string> = new Map([
  ['欧洲联盟', '欧盟'],
  ['欧洲理事会', '欧盟'],
  ['欧洲议会', '欧盟'],
  ['安理会', '联合国'],
]);

/** The country that a voice's words name, by its code: 澳洲 in 澳洲有关当局; null where they name none. */
export function countryNamedIn(scene: Scene, actor: Actor): string | null {
  const named = mentionsWithin(scene, actor).find(({ mention }) => mention.kind === 'COUNTRY')?.mention;
  return named?.kind === 'COUNTRY' ? named.country : null;
}

/** Whose act it is, for merging: a leader, a ministry and a state of one country act as one,
 * and so do the bodies of a union. */
export function stateOf(scene: Scene, actor: Actor): string {
  const body = actor.sort === 'PERSON' ? (bodyOf(scene, actor.node) ?? actor.node) : actor.node;
  const union = UNION.exec(scene.organisations.get(body)?.name ?? '')?.[0];
  if (union !== undefined) return UNIONS.get(union) ?? union;
  return actor.country ?? (actor.sort === 'PERSON' ? countryOfPerson(scene, actor.node) : null) ?? actor.node;
}

/** The country of an actor as an actor in his place: 伊朗 for 伊朗总统鲁哈尼; null where the article does not name it. */
export function homeOf(scene: Scene, actor: Actor): Actor | null {
  const country = actor.country ?? (actor.sort === 'PERSON' ? countryOfPerson(scene, actor.node) : null);
  const node = countryNode(scene, country);
  return node === null ? null : { ...actor, node, sort: 'COUNTRY', country };
}

/**
 * The one who imposes where `actor` is the subject: itself with the power to, the state for its voices (美方, a
 * spokesperson), null for those who have none: courts, scholars, papers.
 */
export function imposing(scene: Scene, actor: Actor): Actor | null {
  const words = scene.reading.document.text.slice(actor.start, actor.end);
  switch (actor.sort) {
    case 'COUNTRY':
      return actor;
    case 'ORGANISATION':
      return NO_POWER.test(words) ? null : actor;
    case 'SIDE': {
      const body = mentionsWithin(scene, actor).find(({ node }) => scene.organisations.has(node ?? ''));
      if (SPOKESPERSON.test(words) && body?.node != null)
        return { ...actor, node: body.node, sort: 'ORGANISATION', country: actor.country };
      if (!OF_STATE.test(words)) return null;
      const named = actor.country ?? countryNamedIn(scene, actor);
      if (named !== null && actor.country === null) return imposing(scene, { ...actor, country: named });
      // 欧盟领导人, 七国集团外长: those of a body
      if (actor.country === null)
        return body == null && GOVERNMENT.test(words)
          ? actor
          : body?.node == null || NO_POWER.test(words) || isPrivate(scene, { ...actor, node: body.node })
            ? null
            : { ...actor, node: body.node, sort: 'ORGANISATION' };
      const node = countryNode(scene, actor.country);
      // 中方 is what the article calls a state that it never names; 美总统 names its state
      if (node === null && words.endsWith('方')) return actor;
      return { ...actor, node: node ?? countryId(actor.country), sort: 'COUNTRY' };
    }
    case 'PERSON': {
      const rule = ruleOf(scene, actor.node);
      if (rule === 'RULER') return actor;
      const country = countryOfPerson(scene, actor.node);
      if (rule === null) return null;
      const node = countryNode(scene, country);
      if (node !== null) return { ...actor, node, sort: 'COUNTRY', country };
      const body = bodyOf(scene, actor.node);
      return body === null ? null : { ...actor, node: body, sort: 'ORGANISATION', country };
    }
  }
}

/** Whether a country's or body's name is only part of a title or a name that follows: 美国 in 美国总统特朗普. */
export function isPartOfName(scene: Scene, actor: Actor, all: readonly Actor[]): boolean {
  if (actor.sort === 'PERSON') return false;
  const titled = scene.reading.titles.some(
    (title) => contains(title, actor) && (title.end > actor.end || all.some(({ start }) => start === title.end)),
  );
  return (
    titled && all.some((other) => other.start >= actor.end && other.start - actor.end < 24 && other.sort === 'PERSON')
  );
}
