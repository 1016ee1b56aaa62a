import type { Article } from '../model/article.ts';
import type { AttendanceRole, EdgeType, HeldStatus, MeasureStatus } from '../model/claim.ts';
import type { DateBasis, PartialDate } from '../model/date.ts';
import type { EntityNode, MeetingStatus, StatementNode } from '../model/entity.ts';
import type { ClaimRow, Verdict } from '../store/claims.ts';

/** An article as the graph keeps it; its text is read only when asked for, and what tells its reprints is the graph's own. */
export type ArticleShape = { readonly type: 'Article'; readonly origin: string | null } & Omit<
  Article,
  'text' | 'blocks' | 'dateline'
>;

/** A statement, and the article it stands in. */
export type StatementShape = StatementNode & { readonly article: string };

/** One assertion of one article; `edgeKey` is the fact it counts towards. */
export interface ClaimShape {
  readonly type: 'Claim';
  readonly id: string;
  readonly claimType: EdgeType | 'TARGETS' | 'MEMBER';
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly rule: string;
  readonly confidence: number;
  readonly subject: string;
  readonly object: string;
  readonly edgeKey: string | null;
  readonly status: string | null;
  readonly date: PartialDate | null;
  readonly reportedOn: string | null;
  readonly judged: Verdict | null;
}

/** What a person said of a claim. */
export interface JudgementShape {
  readonly verdict: Verdict;
  readonly by: string;
  readonly why: string | null;
  readonly at: string;
}

/** A text that an article had before; `rows` is what `keptRows` reads. */
export interface VersionShape {
  readonly ordinal: number;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly contentHash: string;
  readonly extractor: string;
  readonly rows: string;
}

/** A claim of an older text, with the names its ends had there. */
export interface PastClaimShape {
  readonly claim: ClaimRow;
  readonly subject: string;
  readonly object: string;
}

/** An article that was taken out. */
export interface WithdrawalShape {
  readonly article: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly by: string | null;
  readonly why: string | null;
  readonly at: string | null;
}

/** Whatever the graph answers to an id. */
export type NodeShape = Exclude<EntityNode, StatementNode> | StatementShape | ArticleShape | ClaimShape;
export type ShapeOf<T extends NodeShape['type']> = Extract<NodeShape, { type: T }>;

/** When something was, and what settles it. */
interface Timed {
  readonly date: PartialDate | null;
  readonly dateBasis: DateBasis | null;
}

/** What every fact edge carries; `parent` is the id it was listed from. */
export interface FactShape {
  readonly type: EdgeType;
  readonly parent: string;
  readonly edgeKey: string;
  readonly from: string;
  readonly to: string;
  readonly sources: number;
  readonly articles: number;
  readonly confidence: number;
  readonly firstDate: PartialDate | null;
  readonly lastDate: PartialDate | null;
  readonly firstReported: string | null;
  readonly lastReported: string | null;
}

export interface MetShape extends FactShape, Timed {
  readonly type: 'MET';
  readonly meeting: string;
  readonly status: MeetingStatus;
}

export interface HeldShape extends FactShape {
  readonly status: HeldStatus;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface AttendedShape extends FactShape {
  readonly role: AttendanceRole;
}

export interface SaidShape extends FactShape {
  readonly addressees: readonly string[] | null;
  readonly via: readonly string[] | null;
  readonly meeting: string | null;
}

export interface ImposedShape extends FactShape, Timed {
  readonly type: 'IMPOSED';
  readonly targets: readonly string[] | null;
  readonly status: MeasureStatus;
}

/** What the interface `Dated` answers for. */
export type DatedShape = ShapeOf<'Meeting'> | StatementShape | MetShape | ImposedShape;

/** How often one article names one entity, and in which forms. */
export interface MentionShape {
  readonly article: string;
  readonly entity: string;
  readonly count: number;
  readonly forms: readonly string[] | null;
}
