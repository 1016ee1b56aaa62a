import type { DateBasis, PartialDate } from './date.ts';

export type Gender = 'F' | 'M';

export interface PersonNode {
  readonly type: 'Person';
  readonly id: string;
  /** The plain name, no title, in the form this article uses most. */
  readonly name: string;
  /** Every other surface form. */
  readonly aliases: readonly string[];
  readonly nameLatin: string | null;
  readonly gender: Gender | null;
}

export type OrganisationKind =
  | 'COUNTRY'
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'PARTY'
  | 'MILITARY'
  | 'COMPANY'
  | 'MEDIA'
  | 'INTERNATIONAL'
  | 'SIDE'
  | 'OTHER';

export interface OrganisationNode {
  readonly type: 'Organisation';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganisationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** Known from an office title or a rule, not named in the text. */
  readonly implied: boolean;
  /** Kind SIDE only: ids of those that 双方 or 美方代表 stands for, where the text settles it. */
  readonly members: readonly string[];
}

export interface OfficeNode {
  readonly type: 'Office';
  readonly id: string;
  /** The fullest string: 中国国务院总理. */
  readonly name: string;
  /** Its head: 总理. */
  readonly post: string;
  readonly organisation: string | null;
  readonly country: string | null;
}

export type MeetingKind = 'BILATERAL' | 'MULTILATERAL' | 'CONFERENCE';
export type MeetingMode = 'IN_PERSON' | 'PHONE' | 'VIDEO' | 'UNKNOWN';
export type MeetingStatus = 'HELD' | 'ONGOING' | 'PLANNED' | 'CANCELLED' | 'POSSIBLE' | 'DENIED';

export interface MeetingNode {
  readonly type: 'Meeting';
  readonly id: string;
  readonly name: string | null;
  readonly kind: MeetingKind;
  readonly date: PartialDate | null;
  readonly dateBasis: DateBasis | null;
  readonly place: string | null;
  readonly mode: MeetingMode;
  readonly status: MeetingStatus;
}

export type MeasureKind =
  | 'TARIFF'
  | 'SANCTION'
  | 'EXPORT_CONTROL'
  | 'IMPORT_BAN'
  | 'INVESTMENT_LIMIT'
  | 'ENTITY_LIST'
  | 'VISA_LIMIT'
  | 'FINE'
  | 'EXPULSION'
  | 'BAN'
  | 'OTHER';

/** What is written and named (a law, an agreement), or a measure somebody imposes. */
export type PolicyKind = 'AGREEMENT' | 'LAW' | 'INITIATIVE' | 'DOCTRINE' | MeasureKind;

export interface PolicyNode {
  readonly type: 'Policy';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PolicyKind;
  /** The law or clause a measure rests on: “301条款”. */
  readonly basedOn: string | null;
}

export type Stance =
  | 'SAID'
  | 'ASKED'
  | 'DENIED'
  | 'ANNOUNCED'
  | 'DEMANDED'
  | 'WARNED'
  | 'PROMISED'
  | 'CRITICISED'
  | 'PRAISED'
  | 'NO_COMMENT';

export interface StatementNode {
  readonly type: 'Statement';
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** More than half of the stretch stands in quotation marks. */
  readonly direct: boolean;
  readonly stance: Stance;
  /** When it was said. */
  readonly date: PartialDate | null;
  readonly dateBasis: DateBasis | null;
}

export type EntityNode = PersonNode | OrganisationNode | OfficeNode | MeetingNode | PolicyNode | StatementNode;
export type EntityType = EntityNode['type'];
