import type { Lexicon } from '../lexicon/types.ts';
import { byPosition } from '../model/span.ts';
import type { Document } from '../sentences/document.ts';
import { withoutBroken } from './broken.ts';
import type { Gazetteer } from './gazetteer.ts';
import { abbreviationsLearned } from './organisations/abbreviations.ts';
import { organisationsComposed } from './organisations/composed.ts';
import { organisationsJoint } from './organisations/joint.ts';
import { organisationsOfLexicon } from './organisations/lexicon.ts';
import { organisationsNamed } from './organisations/named.ts';
import { organisationsInMarks } from './organisations/papers.ts';
import { organisationsBySuffix } from './organisations/suffix.ts';
import { peopleBeforeCue } from './people/before-cue.ts';
import { peopleWithDots } from './people/dotted.ts';
import { peopleWithGloss } from './people/glossed.ts';
import { peopleLearned } from './people/learned.ts';
import { peopleOfLexicon } from './people/lexicon.ts';
import { peopleInLists } from './people/listed.ts';
import { peopleBySurname } from './people/surname-title.ts';
import { peopleAfterTitle } from './people/titled.ts';
import { places } from './places.ts';
import { policiesOfPairs } from './policies/frameworks.ts';
import { policiesOfLaw } from './policies/laws.ts';
import { policiesOfLexicon } from './policies/lexicon.ts';
import { policiesNumbered } from './policies/numbered.ts';
import { policiesQuoted } from './policies/quoted.ts';
import { policiesBySuffix } from './policies/suffix.ts';
import { policiesTitled } from './policies/titled.ts';
import { namesTagged } from './tagged.ts';
import { findTitles } from './titles/titles.ts';
import type { MentionRule, Reading } from './types.ts';

/** Bodies and policies first: titles are read over them. Each rule sees what the ones before it found. */
const BEFORE_TITLES: readonly MentionRule[] = [
  policiesNumbered,
  policiesTitled,
  policiesOfLexicon,
  organisationsComposed,
  organisationsInMarks,
  organisationsBySuffix,
  organisationsOfLexicon,
  organisationsNamed,
  organisationsJoint,
  policiesQuoted,
  policiesBySuffix,
  policiesOfLaw,
  policiesOfPairs,
  abbreviationsLearned,
];

const AFTER_TITLES: readonly MentionRule[] = [
  peopleOfLexicon,
  peopleWithDots,
  peopleWithGloss,
  namesTagged,
  peopleAfterTitle,
  peopleBeforeCue,
  peopleInLists,
  peopleLearned,
  peopleBySurname,
  places,
];

const BY_RULE_ALONE = AFTER_TITLES.filter((rule) => rule !== namesTagged);

function apply(reading: Reading, rules: readonly MentionRule[]): Reading {
  let current = reading;
  for (const rule of rules) {
    const found = withoutBroken(current.document.text, rule.find(current, current.document.sentences));
    if (found.length > 0) current = { ...current, mentions: current.mentions.concat(found).sort(byPosition) };
  }
  return current;
}

/**
 * Reads an article for names and titles: every mention in text order, every title. Without the `learned` tagger only
 * rules and lexicon speak: this is what its teacher is corrected by.
 */
export function readMentions(document: Document, lexicon: Lexicon, gazetteer: Gazetteer, learned = true): Reading {
  const tokens = gazetteer.scan(document.text, document.sentences);
  const bare: Reading = { document, lexicon, gazetteer, tokens, mentions: [], titles: [] };
  const bodies = apply(bare, BEFORE_TITLES);
  return apply({ ...bodies, titles: findTitles(bodies) }, learned ? AFTER_TITLES : BY_RULE_ALONE);
}
