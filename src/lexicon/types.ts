import type { Outlet } from '../model/article.ts';
import type { PartialDate } from '../model/date.ts';
import type { Gender, OrganisationKind, PolicyKind, Stance } from '../model/entity.ts';

export interface LexiconPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly latin: readonly string[];
  readonly gender: Gender | null;
  readonly country: string | null;
}

export interface LexiconOrganisation {
  readonly id: string;
  readonly name: string;
  /** Forms that mean this body anywhere. */
  readonly aliases: readonly string[];
  /** Forms that other countries' bodies share: 外交部, 国会. */
  readonly short: readonly string[];
  readonly latin: readonly string[];
  readonly kind: OrganisationKind;
  readonly country: string | null;
  readonly parent: string | null;
}

export interface LexiconOffice {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly post: string;
  readonly organisation: string | null;
  readonly country: string | null;
  readonly holders: 'one' | 'several';
}

/** One holding of an office; both days included, null where not sure or still going on. */
export interface LexiconTerm {
  readonly person: string;
  readonly office: string;
  readonly since: PartialDate | null;
  readonly until: PartialDate | null;
}

export interface LexiconCountry {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Single characters of closed templates: 中美, 驻日, 访华. */
  readonly short: readonly string[];
  /** What its seat of government is called, the city's own name first: 华盛顿, 华府. */
  readonly capitals: readonly string[];
}

export interface LexiconPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly kind: string;
}

export interface LexiconPolicy {
  readonly id: string;
  readonly name: string;
  /** Forms that mean this policy anywhere. */
  readonly aliases: readonly string[];
  /** Forms that mean it only where its full name or a word of `context` stands in the article: 核协议. */
  readonly short: readonly string[];
  readonly context: readonly string[];
  readonly latin: readonly string[];
  readonly kind: PolicyKind;
  readonly country: string | null;
}

export interface LexiconPost {
  readonly post: string;
  /** The body the post implies: 外长 is of the 外交部. */
  readonly body: string | null;
  readonly kind: string;
}

/** `loose`: speech only where a clause boundary or a quotation follows (问, 提出, 担心). */
export type CueSort = 'say' | 'loose' | 'message' | 'relay' | 'report';

export interface LexiconCue {
  readonly cue: string;
  readonly stance: Stance;
  readonly sort: CueSort;
  /** Longer words that hold the cue and are none: 说明, 小说. */
  readonly traps: readonly string[];
}

/** The vocabulary as data. Its form is checked on load; what its tables say together, by `checkLexicon`. */
export interface Lexicon {
  readonly people: ReadonlyMap<string, LexiconPerson>;
  readonly organisations: ReadonlyMap<string, LexiconOrganisation>;
  readonly offices: ReadonlyMap<string, LexiconOffice>;
  readonly terms: readonly LexiconTerm[];
  readonly countries: ReadonlyMap<string, LexiconCountry>;
  readonly places: readonly LexiconPlace[];
  readonly policies: ReadonlyMap<string, LexiconPolicy>;
  readonly outlets: readonly Outlet[];
  readonly posts: ReadonlyMap<string, LexiconPost>;
  readonly cues: readonly LexiconCue[];
  readonly surnames: ReadonlyMap<string, 'han' | 'compound' | 'korean' | 'japanese'>;
  readonly transliteration: ReadonlySet<string>;
  /** Two characters that transliterate only together: 威廉, 雅各, 何塞. */
  readonly transliterationPairs: ReadonlySet<string>;
  /** Ordinary words that begin like a name: 高度, 任命, 周六. */
  readonly words: ReadonlySet<string>;
  /** Words that stand before a title and are no part of it: 会见, 批评, 尽管, 另一位. */
  readonly leadIns: ReadonlySet<string>;
  /** Hash of all tables: part of the extractor's version. */
  readonly hash: string;
}
