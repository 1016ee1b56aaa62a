import { builder } from './builder.ts';
import type { Context } from './context.ts';
import type {
  AttendedShape,
  ClaimShape,
  DatedShape,
  FactShape,
  HeldShape,
  ImposedShape,
  JudgementShape,
  MentionShape,
  MetShape,
  NodeShape,
  PastClaimShape,
  SaidShape,
  ShapeOf,
  VersionShape,
  WithdrawalShape,
} from './shapes.ts';
import type { SearchResultShape } from './types/search.ts';

/**
 * A node type that fields may answer by id alone: plugin-dataloader collects the ids of one level, and the request's
 * one node loader asks for all types together.
 */
function nodeRef<T extends NodeShape['type']>(type: T) {
  return builder.loadableNodeRef(type, {
    id: { resolve: (node: ShapeOf<T>) => node.id },
    load: async (ids: string[], context: Context): Promise<(ShapeOf<T> | Error)[]> => {
      const nodes = await context.graph.nodes(ids);
      return nodes.map((node, i) =>
        node?.type === type ? (node as ShapeOf<T>) : new Error(`${ids[i]} is named by the graph and not in it`),
      );
    },
  });
}

export const PersonRef = nodeRef('Person');
export const OrganisationRef = nodeRef('Organisation');
export const OfficeRef = nodeRef('Office');
export const MeetingRef = nodeRef('Meeting');
export const PolicyRef = nodeRef('Policy');
export const StatementRef = nodeRef('Statement');
export const ArticleRef = nodeRef('Article');
export const ClaimRef = nodeRef('Claim');

export const DatedRef = builder.interfaceRef<DatedShape>('Dated');
export const FactRef = builder.interfaceRef<FactShape>('Fact');
export const MetRef = builder.objectRef<MetShape>('Met');
export const HeldRef = builder.objectRef<HeldShape>('Held');
export const AttendedRef = builder.objectRef<AttendedShape>('Attended');
export const SaidRef = builder.objectRef<SaidShape>('Said');
export const ImposedRef = builder.objectRef<ImposedShape>('Imposed');
export const PartOfRef = builder.objectRef<FactShape>('PartOf');
export const AboutRef = builder.objectRef<FactShape>('About');
export const MentionRef = builder.objectRef<MentionShape>('Mention');
/** The evidence of a claim is a view of it. */
export const EvidenceRef = builder.objectRef<ClaimShape>('Evidence');
export const JudgementRef = builder.objectRef<JudgementShape>('Judgement');
export const VersionRef = builder.objectRef<VersionShape>('ArticleVersion');
export const PastClaimRef = builder.objectRef<PastClaimShape>('PastClaim');
export const WithdrawalRef = builder.objectRef<WithdrawalShape>('Withdrawal');
export const SearchResultRef = builder.objectRef<SearchResultShape>('SearchResult');
