import type { Contact, Participant } from '../../../src/claims/meetings/contact.ts';

const EVIDENCE = { start: 0, end: 0 };

/** Somebody of this node who takes part, a person unless told. */
export const someone = (node: string, told: Partial<Participant> = {}): Participant => ({
  node,
  sort: 'PERSON',
  role: 'PRINCIPAL',
  country: null,
  group: false,
  evidence: EVIDENCE,
  rule: 'test',
  confidence: 1,
  ...told,
});

/** A mention of a meeting of which nothing is told but `told`. */
export const contactOf = (told: Partial<Contact> = {}): Contact => ({
  family: 'ASSEMBLY',
  name: null,
  key: null,
  head: null,
  kind: 'MULTILATERAL',
  mode: 'UNKNOWN',
  modeTold: false,
  status: 'HELD',
  date: null,
  basis: null,
  place: null,
  participants: [],
  evidence: EVIDENCE,
  headline: false,
  past: false,
  takesUp: false,
  weak: false,
  occurs: false,
  apart: false,
  ...told,
});
