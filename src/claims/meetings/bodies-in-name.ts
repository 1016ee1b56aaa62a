import type { OrganisationNode } from '../../model/entity.ts';
import { type Span, within } from '../../model/span.ts';
import type { ConferenceMention } from './conference-names.ts';
import type { Participant } from './contact.ts';
import type { Phrase } from './phrase.ts';
import type { Stage } from './stage.ts';

/** The rule by which a body is at an assembly only because the assembly is named for it. */
export const OF_NAME = 'assembly-of';

/** A country beside another side, not the place: 中国—东盟峰会, 美国-东盟峰会, not 阿根廷G20峰会. */
const BESIDE = /^(?:[-—－–]|[与和])/u;
/** An assembly is not at itself: 联合国大会, 世界经济论坛. */
const ITSELF = /(?:(?<!代表)大会|论坛|峰会|年会|博览会)$/u;
/** Whose countries are what is spoken of, not who speaks: 中英贸易论坛, “美中未来”讨论会. */
const ON_A_TOPIC = /论坛|研讨会|讨论会|座谈会|博览会|交易会|年会|[展博贸]会$/u;
/** Whoever sits in them is the body itself. */
const SITS = /(?:委员会|委|理事会|安理会|议会|议院|国会|人大|法院|立法会|国务院|政协|内阁)$/u;

/** Bodies and states in an assembly's own name meet there: 东盟 in 东盟外长会议, 中欧 in 中欧高级别战略对话. */
export function bodiesIn(stage: Stage, name: ConferenceMention): Phrase[] {
  const own = within(stage.phrases, name);
  if (!name.named) return own.filter((phrase) => isPartner(stage, name, phrase));
  const sides = ON_A_TOPIC.test(name.head)
    ? []
    : own.filter(
        ({ sort, end }) => sort === 'PAIR' || (sort === 'COUNTRY' && BESIDE.test(stage.text.slice(end, end + 2))),
      );
  const bodies = within(stage.bodies, name)
    .filter(({ start, end, node }) => {
      const body = stage.scene.organisations.get(node);
      if (body === undefined || end === name.end || ITSELF.test(stage.text.slice(start, end))) return false;
      return body.kind !== 'INTERNATIONAL' || !ON_A_TOPIC.test(name.head);
    })
    .map(({ start, end, node }): Phrase => ({ start, end, sort: 'BODY', nodes: [node], name: { start, end } }));
  return [...sides, ...own.filter((phrase) => isPartner(stage, name, phrase)), ...bodies];
}

/** 出席同|美国工商界领袖|视频对话会: with whom it is held. */
function isPartner({ text }: Stage, name: Span, { sort, start }: Phrase): boolean {
  return sort === 'SIDE' && start === name.start && /[同与和]/u.test(text[start - 1] ?? '');
}

const TWO_SIDES = /[-—－–]/u;

/**
 * Whether this body stands for people who are named in `text`: a union by whose name its summit goes (G20 in G20峰会), where
 * somebody is told to be there, is no one else beside them. An organ that sits is (联合国安理会), and so is a union that meets
 * another side (中国—东盟峰会).
 */
export function isUnionOfNamed(
  text: string,
  told: readonly Participant[],
  body: OrganisationNode | undefined,
  hasPeople: boolean,
): boolean {
  return (
    hasPeople &&
    body?.kind === 'INTERNATIONAL' &&
    told.every(({ rule, evidence }) => rule === OF_NAME && !TWO_SIDES.test(text.slice(evidence.start, evidence.end))) &&
    ![body.name, ...body.aliases].some((name) => SITS.test(name))
  );
}
