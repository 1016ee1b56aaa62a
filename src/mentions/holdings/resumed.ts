import { countBefore } from '../../model/span.ts';
import type { Sentence } from '../../sentences/split.ts';
import type { TitleIndex } from '../titles/title-index.ts';
import type { PersonMention, Reading } from '../types.ts';
import { type TakenTitle, titlesOfVerb } from './taken.ts';

/** Where a clause goes on about its subject: behind a comma, with a pronoun or with nothing; a sentence only with a pronoun. */
const RESUMES =
  /(?:^|[，；])(?:(?:而|但|当时|此前|后来|随后)?(?<who>[他她](?!们|[的和与同])|(?:是)[他她](?!们|[的和与同]))|(?=(?:\d{4}年(?:\d{1,2}月)?(?:至\d{4}年(?:\d{1,2}月)?)?|后来|随后|此前|现|曾|并|也|还|又)?(?:曾|现任|现为|担任|出任|当选|就任|升任|获任命|被任命|获委任|被委任|接任|成为|辞去|任(?![命何意期性职免务人由]))))/gu;
/** Verbs whose subject may be left out; 是 and 为 need theirs. */
const COPULA = /^(?!现为)(?:后来|随后|曾|现|也|还|又|并)?(?:是|为|作为|即|系)/u;

/** What stands before a subject: nothing, a phrase of its own with a comma, an age, a day. */
const OPENING = /(?:^|[，“])(?:[^，。；“”的]{0,4}[0-9]{2}岁的)?$|(?:[今昨][天日]|周[一二三四五六日]|[0-9][日月年])$/u;
const LONGEST_OPENING = 24;

/** The person that the sentence is about: the first in it, with only titles, marks and a time before. */
function subjectOf(reading: Reading, { start, end }: Sentence, index: TitleIndex): PersonMention | null {
  const first = index.people[countBefore(index.people, start)];
  if (first === undefined || first.end > end) return null;
  let at = first.start;
  for (let title = index.ending.get(at); title !== undefined && title.start >= start; ) {
    at = title.start;
    title = index.ending.get(at - 1);
  }
  if (at - start > LONGEST_OPENING) return null;
  return OPENING.test(reading.document.text.slice(start, at)) ? first : null;
}

const SPEAKS = /[说称指问讲]|表示|认为|强调|透露|相信|宣布/u;

/** Whom the sentence before was about; `named` where it only names nobody else: 任命米勒为部长。她…… */
interface Topic {
  readonly person: PersonMention;
  readonly named: boolean;
}

interface Resumed extends TakenTitle {
  readonly person: PersonMention;
}

/** The offices of clauses that go on about the subject: 米勒生于伦敦，曾任财政部长。他2019年出任驻法国大使。 */
export function titlesResumed(reading: Reading, index: TitleIndex): Resumed[] {
  const { text, sentences } = reading.document;
  const out: Resumed[] = [];
  let topic: Topic | null = null;
  let read = 0;
  for (const sentence of sentences) {
    const subject = subjectOf(reading, sentence, index);
    // an empty line ends what was spoken of
    if (text.slice(read, sentence.start).includes('\n\n')) topic = null;
    read = sentence.end;
    const inherited = topic?.person ?? null;
    const first = index.people[countBefore(index.people, sentence.start)];
    const hasPeople = (first?.start ?? sentence.end) < sentence.end;
    for (const match of text.slice(sentence.start, sentence.end).matchAll(RESUMES)) {
      const at = sentence.start + match.index + match[0].length;
      const pronoun = match.groups?.who !== undefined;
      const person = subject !== null && subject.end <= at ? subject : hasPeople ? null : inherited;
      if (person === inherited && topic?.named === true && !pronoun) continue;
      if (person === null || (!pronoun && (match.index === 0 || COPULA.test(text.slice(at, at + 6))))) continue;
      // somebody else named in between may be meant as well
      const between = index.people[countBefore(index.people, Math.max(person.end, sentence.start))];
      if (between !== undefined && between.start < at) continue;
      // 米勒说，他是总统 may be about anybody
      if (pronoun && SPEAKS.test(text.slice(Math.max(person.end, sentence.start), at))) continue;
      for (const taken of titlesOfVerb(reading, at, '', index)) out.push({ ...taken, person });
    }
    if (subject !== null) topic = { person: subject, named: false };
    else if (first !== undefined && hasPeople) {
      const another = index.people[countBefore(index.people, first.end)];
      const only = (another?.start ?? sentence.end) >= sentence.end;
      topic = only ? { person: first, named: true } : null;
    }
  }
  return out;
}
