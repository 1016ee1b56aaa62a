import type { Contact } from './contact.ts';
import { everybody, isSubset, people } from './who.ts';

/** Whether all of these are states or their sides, and each is one that the others stand for: 中印 and 魏凤和, 辛格. */
function stoodFor(sides: readonly Contact[], others: readonly Contact[]): boolean {
  const all = sides.flatMap(({ participants }) => participants);
  if (all.some(({ sort }) => sort === 'PERSON')) return false;
  const represented = new Set(others.flatMap(({ participants }) => participants).map(({ country }) => country));
  const pair = all.length === 1 ? all[0]?.states : undefined;
  if (pair !== undefined) return pair.every((state) => represented.has(state));
  // of the union in 欧中 somebody who is not of the other side
  const states = new Set(all.flatMap(({ country }) => country ?? []));
  const isOther = (country: string | null): boolean => country === null || !states.has(country);
  const stands = (country: string | null): boolean =>
    country === null ? [...represented].some(isOther) : represented.has(country);
  return all.length > 1 && states.size > 0 && all.every(({ sort, country }) => sort === 'COUNTRY' && stands(country));
}

/** Whether headlines leave to their states or groups whom the body names: 秦刚会见新加坡外长, 访问团 and 秦刚, 维文. */
export function shortened(headlines: readonly Contact[], others: readonly Contact[]): boolean {
  if (!headlines.every(({ headline }) => headline)) return false;
  const named = everybody(others);
  const told = everybody(headlines);
  const rest = others.flatMap(({ participants }) => participants).filter(({ node }) => !told.has(node));
  const represented = new Set(rest.flatMap(({ sort, country }) => (sort === 'PERSON' ? [country] : [])));
  const all = headlines.flatMap(({ participants }) => participants);
  const some = rest.some(({ sort }) => sort === 'PERSON');
  return (
    all.some(({ sort }) => sort === 'PERSON') &&
    all.every(
      ({ node, sort, country }) =>
        named.has(node) ||
        (sort !== 'PERSON' &&
          (country === null ? sort !== 'COUNTRY' && sort !== 'BODY' && some : represented.has(country))),
    )
  );
}

/** Whether a mention may mean the talk that these do, by who they say took part: 中方 and 美方 for 王毅 and 布林肯, or fewer of them. */
export function samePeople(meeting: readonly Contact[], contact: Contact): boolean {
  if (shortened(meeting, [contact])) return true;
  if (stoodFor(meeting, [contact]) || stoodFor([contact], meeting)) return true;
  const [a, b] = [people(meeting), people([contact])];
  if (a.size >= 2 && b.size >= 2) return isSubset(a, b) || isSubset(b, a);
  const [x, y] = [everybody(meeting), everybody([contact])];
  return isSubset(x, y) || isSubset(y, x);
}
