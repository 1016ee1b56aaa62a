import { keptRows } from '../../store/change/kept.ts';
import { PartialDateScalar } from '../dates.ts';
import { ClaimTypeEnum } from '../enums.ts';
import { PastClaimRef, VersionRef } from '../refs.ts';
import type { PastClaimShape } from '../shapes.ts';

VersionRef.implement({
  description:
    'A text that an article had before its outlet changed it, with all it said then; it counts towards no fact.',
  fields: (t) => ({
    ordinal: t.exposeInt('ordinal', { description: '1 is the oldest.' }),
    title: t.exposeString('title', { nullable: true, description: 'The headline it had.' }),
    publishedOn: t.expose('publishedOn', {
      type: PartialDateScalar,
      nullable: true,
      description: 'The printed day it had.',
    }),
    contentHash: t.exposeString('contentHash', { description: 'Hash of that text.' }),
    extractor: t.exposeString('extractor', { description: 'Which rules and vocabulary read it.' }),
    text: t.string({
      description: 'The text; the offsets of its claims point into it.',
      resolve: ({ rows }) => String(keptRows(rows).article.text ?? ''),
    }),
    claims: t.field({
      type: [PastClaimRef],
      description: 'What it asserted, in text order.',
      resolve: ({ rows }) => pastClaims(rows),
    }),
  }),
});

PastClaimRef.implement({
  description: 'What an older text asserted; whom it speaks of may be in the graph no more.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeEnum, description: 'What it asserted.', resolve: ({ claim }) => claim.type }),
    subject: t.exposeString('subject', { description: 'Of whom or what, by name: 王毅; else by id.' }),
    object: t.exposeString('object', { description: 'What was asserted of it, by name; else by id.' }),
    status: t.string({ nullable: true, description: 'The status asserted.', resolve: ({ claim }) => claim.status }),
    date: t.field({
      type: PartialDateScalar,
      nullable: true,
      description: 'When it happened, as that text had it.',
      resolve: ({ claim }) => claim.date,
    }),
    quote: t.string({ description: 'The words.', resolve: ({ claim }) => claim.quote }),
    start: t.int({ description: 'Where they begin, in UTF-16 units.', resolve: ({ claim }) => claim.start }),
    end: t.int({ description: 'Where they end, exclusive.', resolve: ({ claim }) => claim.end }),
  }),
});

function pastClaims(text: string): PastClaimShape[] {
  const { claims, contributions } = keptRows(text);
  const names = new Map([...contributions.values()].flat().map(({ entity, name }) => [entity, name]));
  const nameOf = (id: string) => {
    const name = names.get(id);
    return typeof name === 'string' ? name : id;
  };
  return claims
    .filter(({ derivedFrom }) => derivedFrom === null)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
    .map((claim) => ({ claim, subject: nameOf(claim.subject), object: nameOf(claim.object) }));
}
