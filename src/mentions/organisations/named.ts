import type { OrganisationKind } from '../../model/entity.ts';
import { flatMap } from '../../model/flat-map.ts';
import { searcher } from '../../sentences/pattern-set.ts';
import { Coverage } from '../coverage.ts';
import type { MentionRule, OrganisationMention } from '../types.ts';

/** Nouns for a kind of body, right behind which its own name stands: 团体“希望之路”, 智库Policy Lab. */
const KINDS: readonly (readonly [string, OrganisationKind])[] = [
  ['公司', 'COMPANY'],
  ['企业', 'COMPANY'],
  ['开发商', 'COMPANY'],
  ['组织', 'OTHER'],
  ['团体', 'OTHER'],
  ['机构', 'OTHER'],
  ['智库', 'OTHER'],
  ['基金会', 'OTHER'],
  ['协会', 'OTHER'],
  ['政党', 'PARTY'],
  ['媒体', 'MEDIA'],
  ['网站', 'MEDIA'],
  ['报纸', 'MEDIA'],
  ['杂志', 'MEDIA'],
  ['刊物', 'MEDIA'],
  ['电视台', 'MEDIA'],
];
const KIND_OF = new Map(KINDS);
const NOUN = KINDS.map(([noun]) => noun).join('|');

/** Predicates, numbers and questions in quotation marks are no names: 公司“必须停止”. */
const QUOTED = new RegExp(`(?<noun>${NOUN})“(?<name>[\\p{Script=Han}A-Za-z·]{2,10})”(?!的(?:说法|做法|原则))`, 'gu');
const LATIN = new RegExp(
  `(?<noun>${NOUN})(?<name>(?!C[EFOT]O)[A-Z][A-Za-z0-9&-]{1,20}(?: [A-Z][A-Za-z0-9&-]{1,20}){0,4})(?![A-Za-z.])`,
  'gu',
);
const SEARCHERS = [QUOTED, LATIN].map(searcher);
const PREDICATE = /[是不没应须须将会能要可被把给让从在于了着过的地得很最更太]/u;

/** Bodies that a noun introduces by their own name, in quotation marks or Latin letters. */
export const organisationsNamed: MentionRule = {
  name: 'organisation-named',
  find({ document: { text }, mentions }, sentences) {
    const taken = new Coverage(text.length, mentions);
    return flatMap(SEARCHERS, (search) =>
      flatMap(search(text, sentences), ({ start: noun, text: whole, groups }): OrganisationMention[] => {
        const name = groups.name ?? '';
        const start = noun + whole.indexOf(name, groups.noun?.length ?? 0);
        const span = { start, end: start + name.length };
        if (PREDICATE.test(name) || taken.touches(span)) return [];
        taken.add(span);
        return [
          {
            kind: 'ORGANISATION',
            ...span,
            surface: name,
            ref: null,
            type: KIND_OF.get(groups.noun ?? '') ?? 'OTHER',
            country: null,
            shared: false,
            rule: 'organisation-named',
            confidence: 0.7,
          },
        ];
      }),
    );
  },
};
