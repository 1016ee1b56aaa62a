import { countriesById, countryId } from '../entities/organisations.ts';
import { countriesByShort } from '../lexicon/short-names.ts';
import type { OrganisationNode } from '../model/entity.ts';
import { groupBy } from '../model/group.ts';
import { type Talk, talksOf } from './said/talks.ts';
import type { Actor, ClaimRule, Found, Scene } from './types.ts';

const SIDE_OF_COUNTRY = /^(?<short>[中美日韩朝俄英法德印澳加台欧越菲巴伊以乌土])方$/u;
const PAIR =
  /^(?:(?<a>[中美日韩朝俄英法德印澳加台欧越菲巴伊以乌土])(?<b>[中美日韩朝俄英法德印澳加台欧越菲巴伊以乌土])(?:两国|双方)?|(?<states>两国)|双方|两人|二人|两岸)(?<role>元首|领导人|领袖|首脑|外长|防长|总理)?$/u;

/** The posts of those whom a word for two stands for; any post will do for 领导人. */
const POSTS: Readonly<Record<string, RegExp>> = {
  元首: /主席|总统|国王|女王|天皇/u,
  外长: /外长|外交部部?长|国务卿|外相|外交大臣|外务大臣|外务相/u,
  防长: /防长|国防部部?长|国防大臣|防卫大臣|防卫相/u,
  总理: /总理|首相/u,
};

/** What the article tells of its people's offices. */
interface Offices {
  readonly countryOf: (node: string) => string | null;
  readonly holds: (node: string, role: string) => boolean;
}

function officesOf(scene: Scene): Offices {
  const states = countriesById(scene.reading.lexicon);
  const held = groupBy(scene.holdings, ({ personNode }) => personNode);
  const countryOf = (node: string): string | null => {
    const told = (held.get(node) ?? []).map(
      ({ title, officeNode }) => title.country ?? scene.offices.get(officeNode)?.country ?? null,
    );
    return states.get(node) ?? told.find((country) => country !== null) ?? null;
  };
  const holds = (node: string, role: string): boolean =>
    node.startsWith('person:') && (held.get(node) ?? []).some(({ title }) => POSTS[role]?.test(title.surface) ?? true);
  return { countryOf, holds };
}

const differ = (codes: readonly (string | null | undefined)[]): codes is readonly string[] =>
  codes.length === 2 && codes.every((code) => typeof code === 'string') && codes[0] !== codes[1];

/** Whom a side stands for at its place; none where the text does not settle it. */
function membersAt(scene: Scene, offices: Offices, talks: readonly Talk[], side: Actor): readonly string[] {
  const surface = scene.reading.document.text.slice(side.start, side.end);
  const shorts = countriesByShort(scene.reading.lexicon);
  const country = shorts.get(SIDE_OF_COUNTRY.exec(surface)?.groups?.short ?? '');
  if (country !== undefined) return [countryId(country)];
  const pair = PAIR.exec(surface)?.groups;
  if (pair === undefined) return [];
  const { a, b, role, states } = pair;
  const named = a === undefined || b === undefined ? null : [shorts.get(a), shorts.get(b)];
  if (named !== null && role === undefined) return differ(named) ? named.map(countryId) : [];
  const principals = talks.findLast(({ told }) => (told[0] ?? 0) <= side.start)?.principals ?? [];
  const countries = principals.map(offices.countryOf);
  if (named !== null && !named.every((code) => countries.includes(code ?? ''))) return [];
  if (role !== undefined) return principals.every((node) => offices.holds(node, role)) ? principals : [];
  if (states !== undefined) return differ(countries) ? countries.map(countryId) : [];
  return /人/u.test(surface) && !principals.every((node) => node.startsWith('person:')) ? [] : principals;
}

/** The nodes of these countries, those that the text does not name among them. */
function countryNodes(scene: Scene, ids: readonly string[]): OrganisationNode[] {
  const { lexicon } = scene.reading;
  return ids.flatMap((id): OrganisationNode[] => {
    const known = scene.actorNodes.get(id);
    if (known !== undefined) return [known];
    const code = countriesById(lexicon).get(id);
    if (code === undefined) return [];
    const name = lexicon.countries.get(code)?.name ?? code;
    return [
      { type: 'Organisation', id, name, aliases: [], kind: 'COUNTRY', country: code, implied: true, members: [] },
    ];
  });
}

const usedBy = ({ edges }: Found): ReadonlySet<string> =>
  new Set(
    edges.flatMap((edge) => {
      if (edge.type === 'SAID') return [edge.from, ...edge.addressees, ...edge.via];
      return edge.type === 'IMPOSED' ? [edge.from, ...edge.targets] : [edge.from];
    }),
  );

/**
 * Whom the sides that act in an article stand for: 中方 for China, 中美双方 for both states, 双方 and 两人 for the two of the
 * talk last told of, 两国 for their states, 两国元首 for the two where both are heads of state. A side has members only where
 * all its places agree.
 */
export const sideMembers: ClaimRule = {
  name: 'side-members',
  find(scene, before) {
    const used = usedBy(before);
    const talks = talksOf(before);
    const offices = officesOf(scene);
    // a headline stands before what it sums up
    const body = scene.reading.document.sentences.find(({ zone }) => zone === 'BODY')?.start ?? 0;
    const sides = [...groupBy(scene.actors, ({ node }) => node)].flatMap(([id, places]): OrganisationNode[] => {
      const side = scene.actorNodes.get(id);
      if (side?.kind !== 'SIDE' || !used.has(id)) return [];
      const inBody = places.filter(({ start }) => start >= body);
      const counted = inBody.length > 0 ? inBody : places;
      const [first = [], ...others] = counted.map((place) => membersAt(scene, offices, talks, place));
      const members = others.every((other) => other.join(' ') === first.join(' ')) ? first : [];
      return members.length === 0 ? [] : [{ ...side, members: [...members] }];
    });
    const present = new Set(before.nodes.map(({ id }) => id));
    const members = [...new Set(sides.flatMap((side) => side.members))].filter((id) => !present.has(id));
    return { nodes: [...sides, ...countryNodes(scene, members)], edges: [] };
  },
};
