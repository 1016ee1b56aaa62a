import type { Lexicon } from '../lexicon/types.ts';
import type { HeldStatus } from '../model/claim.ts';
import type { OrganisationKind, PolicyKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import type { Document } from '../sentences/document.ts';
import type { Sentence } from '../sentences/split.ts';
import type { Entry, Gazetteer, Token } from './gazetteer.ts';

interface Named extends Span {
  /** The surface in the article's simplified form. */
  readonly surface: string;
  readonly rule: string;
  readonly confidence: number;
}

export interface PersonMention extends Named {
  readonly kind: 'PERSON';
  /** The lexicon's id, where the form is known there. */
  readonly ref: string | null;
}

export interface OrganisationMention extends Named {
  readonly kind: 'ORGANISATION';
  readonly ref: string | null;
  readonly type: OrganisationKind;
  readonly country: string | null;
  /** A form that several bodies share: 外交部. Which one is meant is settled when entities are made. */
  readonly shared: boolean;
}

export interface PolicyMention extends Named {
  readonly kind: 'POLICY';
  readonly ref: string | null;
  readonly type: PolicyKind;
}

/** A country, or its capital's or a place's name: an actor where the grammar makes it one. */
export interface PlaceMention extends Named {
  readonly kind: 'COUNTRY' | 'PLACE';
  readonly country: string | null;
}

export type Mention = PersonMention | OrganisationMention | PolicyMention | PlaceMention;

/** One office as written before or after a name: 中国国务院总理 in 中国国务院总理李克强. */
export interface Title extends Span {
  /** The office string as written, status words included. */
  readonly surface: string;
  /** Its head: 总理. */
  readonly post: string;
  readonly postStart: number;
  /** The body's own span, where one is written: 中国国务院. */
  readonly body: Span | null;
  /** A body that the post itself names: 商务部 in 商务部长. */
  readonly impliedBody: string | null;
  readonly country: string | null;
  readonly status: HeldStatus;
  /** Words inside that say how or since when the office is held and are no part of its name: 前 of 美国前总统. */
  readonly asides: readonly Span[];
}

/** A name and a title that stand together. */
export interface Holding {
  readonly person: Span;
  readonly title: Title;
  readonly evidence: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** What mention rules see: the article, the lexicon's words in it, and what earlier rules found. */
export interface Reading {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly tokens: TokenIndex;
  readonly mentions: readonly Mention[];
  readonly titles: readonly Title[];
}

/** The lexicon's words in an article by where they start and end. */
export interface TokenIndex {
  readonly all: readonly Token[];
  startingAt(offset: number): Token | undefined;
  endingAt(offset: number): Token | undefined;
  /** Those that may mean something of this kind, in text order. */
  of(kind: Entry['kind']): readonly Token[];
  /** How often a string stands in the article. */
  occurrences(word: string): number;
}

/** One rule of the ordered list: what it finds given what stands already. */
export interface MentionRule {
  readonly name: string;
  find(reading: Reading, sentences: readonly Sentence[]): readonly Mention[];
}
