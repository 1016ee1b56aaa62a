import { builder } from './builder.ts';
import * as refs from './refs.ts';

/** One connection type for each type that is listed anywhere, shared by every field that lists it. */
export const PersonConnection = builder.connectionObject(
  { type: refs.PersonRef, name: 'PersonConnection', description: 'A page of people.' },
  { name: 'PersonEdge', description: 'A person in a list.' },
);
export const OrganisationConnection = builder.connectionObject(
  { type: refs.OrganisationRef, name: 'OrganisationConnection', description: 'A page of organisations.' },
  { name: 'OrganisationEdge', description: 'An organisation in a list.' },
);
export const OfficeConnection = builder.connectionObject(
  { type: refs.OfficeRef, name: 'OfficeConnection', description: 'A page of offices.' },
  { name: 'OfficeEdge', description: 'An office in a list.' },
);
export const MeetingConnection = builder.connectionObject(
  { type: refs.MeetingRef, name: 'MeetingConnection', description: 'A page of meetings.' },
  { name: 'MeetingEdge', description: 'A meeting in a list.' },
);
export const PolicyConnection = builder.connectionObject(
  { type: refs.PolicyRef, name: 'PolicyConnection', description: 'A page of policies.' },
  { name: 'PolicyEdge', description: 'A policy in a list.' },
);
export const StatementConnection = builder.connectionObject(
  { type: refs.StatementRef, name: 'StatementConnection', description: 'A page of statements.' },
  { name: 'StatementEdge', description: 'A statement in a list.' },
);
export const ArticleConnection = builder.connectionObject(
  { type: refs.ArticleRef, name: 'ArticleConnection', description: 'A page of articles.' },
  { name: 'ArticleEdge', description: 'An article in a list.' },
);
export const ClaimConnection = builder.connectionObject(
  { type: refs.ClaimRef, name: 'ClaimConnection', description: 'A page of claims.' },
  { name: 'ClaimEdge', description: 'A claim in a list.' },
);
export const MentionConnection = builder.connectionObject(
  { type: refs.MentionRef, name: 'MentionConnection', description: 'A page of mentions.' },
  { name: 'MentionEdge', description: 'A mention in a list.' },
);
export const VersionConnection = builder.connectionObject(
  { type: refs.VersionRef, name: 'ArticleVersionConnection', description: 'A page of older texts.' },
  { name: 'ArticleVersionEdge', description: 'An older text in a list.' },
);
export const WithdrawalConnection = builder.connectionObject(
  { type: refs.WithdrawalRef, name: 'WithdrawalConnection', description: 'A page of withdrawals.' },
  { name: 'WithdrawalEdge', description: 'A withdrawal in a list.' },
);
export const MetConnection = builder.connectionObject(
  { type: refs.MetRef, name: 'MetConnection', description: 'A page of who met whom.' },
  { name: 'MetEdge', description: 'A meeting of two people in a list.' },
);
export const HeldConnection = builder.connectionObject(
  { type: refs.HeldRef, name: 'HeldConnection', description: 'A page of who held which office.' },
  { name: 'HeldEdge', description: 'An office held, in a list.' },
);
export const AttendedConnection = builder.connectionObject(
  { type: refs.AttendedRef, name: 'AttendedConnection', description: 'A page of who attended what.' },
  { name: 'AttendedEdge', description: 'An attendance in a list.' },
);
export const SaidConnection = builder.connectionObject(
  { type: refs.SaidRef, name: 'SaidConnection', description: 'A page of who said what.' },
  { name: 'SaidEdge', description: 'A saying in a list.' },
);
export const ImposedConnection = builder.connectionObject(
  { type: refs.ImposedRef, name: 'ImposedConnection', description: 'A page of who imposed what.' },
  { name: 'ImposedEdge', description: 'An imposition in a list.' },
);
export const PartOfConnection = builder.connectionObject(
  { type: refs.PartOfRef, name: 'PartOfConnection', description: 'A page of what belongs to what.' },
  { name: 'PartOfEdge', description: 'A membership in a list.' },
);
export const AboutConnection = builder.connectionObject(
  { type: refs.AboutRef, name: 'AboutConnection', description: 'A page of what is about what.' },
  { name: 'AboutEdge', description: 'A subject in a list.' },
);
