import type { OfficeNode } from '../../../src/model/entity.ts';
import { normaliseName } from '../../../src/sentences/scripts.ts';
import type { GoldOffice } from '../gold.ts';
import { goldForms, type Judged, nodeForms, nodesOf, share } from '../judged.ts';

/** One office that a record says somebody holds. */
interface Held {
  readonly person: string;
  readonly names: readonly string[];
  readonly office: OfficeNode;
  readonly status: string;
}

function heldIn(judged: Judged): Held[] {
  const nodes = new Map(nodesOf(judged).map((node) => [node.id, node]));
  return judged.records.flatMap(({ edges }) =>
    edges.flatMap((edge): Held[] => {
      const person = nodes.get(edge.from);
      const office = nodes.get(edge.to);
      if (edge.type !== 'HELD' || person?.type !== 'Person' || office?.type !== 'Office') return [];
      return [{ person: person.name, names: nodeForms(person), office, status: edge.status }];
    }),
  );
}

/** The forms of a person of gold. */
function formsOf({ gold }: Judged, person: string): readonly string[] {
  const entry = gold.articles.flatMap(({ people }) => people).find(({ canonical }) => canonical === person);
  return goldForms(entry ?? { canonical: person, forms: [] });
}

const goldOffices = ({ gold }: Judged): readonly GoldOffice[] => gold.articles.flatMap(({ offices }) => offices);

/** How one office string differs from another of the same person: null where they have nothing in common. */
function differs(found: string, wanted: string): string | null {
  if (found === wanted) return 'written twice';
  if (wanted.includes(found)) return 'string too short';
  if (found.includes(wanted)) return 'string too long';
  return found.slice(-2) === wanted.slice(-2) ? 'other string of the same post' : null;
}

const first = (reasons: readonly (string | null)[]): string | undefined =>
  reasons.find((one) => one !== null) ?? undefined;

/** Why an office of gold (`李强 中国国务院总理`) was missed. */
export function missedOffice(judged: Judged, what: string): string {
  const wanted = goldOffices(judged).find(({ person, office }) => `${person} ${office}` === what);
  if (wanted === undefined) return 'not told apart';
  const forms = formsOf(judged, wanted.person);
  const office = normaliseName(wanted.office);
  if (!nodesOf(judged).some((node) => node.type === 'Person' && share(nodeForms(node), forms))) return 'person missing';
  const held = heldIn(judged);
  const own = held.filter(({ names }) => share(names, forms));
  const near = first(own.map((one) => differs(normaliseName(one.office.name), office)));
  if (near !== undefined) return near === 'written twice' ? 'taken up by another string' : near;
  if (held.some((one) => !own.includes(one) && normaliseName(one.office.name) === office)) return 'given to another';
  return own.length > 0 ? 'missed beside another office' : 'missed entirely';
}

/** What an office is that gold does not have. */
export function wrongOffice(judged: Judged, what: string): string {
  const found = heldIn(judged).find(({ person, office }) => `${person} ${office.name}` === what);
  if (found === undefined) return 'not told apart';
  const name = normaliseName(found.office.name);
  const golds = goldOffices(judged);
  const people = judged.gold.articles.flatMap((article) => article.people);
  if (!people.some((person) => share(goldForms(person), found.names))) return 'of nobody in gold';
  const own = golds.filter(({ person }) => share(formsOf(judged, person), found.names));
  const near = first(own.map(({ office }) => differs(name, normaliseName(office))));
  if (near !== undefined) return near;
  return golds.some(({ office }) => normaliseName(office) === name) ? 'wrong person' : 'not in gold';
}

/** The offices of gold that were found with another status: `current for former`, one string an office. */
export function wrongStatuses(judged: Judged): { readonly what: string; readonly kind: string }[] {
  const held = heldIn(judged);
  return goldOffices(judged).flatMap(({ person, office, status }) => {
    const forms = formsOf(judged, person);
    const own = held.filter(
      (one) => share(one.names, forms) && normaliseName(one.office.name) === normaliseName(office),
    );
    if (own.length === 0 || own.some((one) => one.status.toLowerCase() === status)) return [];
    return [{ what: `${person} ${office}`, kind: `${own[0]?.status.toLowerCase()} for ${status}` }];
  });
}
