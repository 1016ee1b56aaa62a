import type {
  ExplainedClaim,
  ExplainedName,
  ExplainedSentence,
  ExplainedTitle,
  Explanation,
  Gap,
} from '../explain/types.ts';
import type { Span } from '../model/span.ts';
import { short } from './short.ts';

const LABEL = 13;

const line = (label: string, { start, end }: Span, text: string, rule: string): string =>
  `    ${label.padEnd(LABEL)} ${`${start}–${end}`.padEnd(9)} ${text}${rule === '' ? '' : `  (${rule})`}`;

const nameLine = (name: ExplainedName): string =>
  line(name.kind, name, name.text, `${name.rule} ${name.confidence.toFixed(2)}`);

function titleLine(title: ExplainedTitle): string {
  const holders = title.holders.map(({ name, rule }) => `${name} (${rule})`).join(', ');
  return line('TITLE', title, `${title.text} ${title.status}${holders === '' ? '' : `: ${holders}`}`, '');
}

const claimLine = (claim: ExplainedClaim): string =>
  line(claim.type, claim, `${short(claim.from)} → ${short(claim.to)}`, `${claim.rule} ${claim.confidence.toFixed(2)}`);

/** What each kind of gap lacks. */
const LACKS: Readonly<Record<Gap['kind'], string>> = {
  SPEECH: 'nobody who says it',
  MEETING: 'nobody who meets',
  MEASURE: 'nobody who imposes it',
  VOICE: 'no known name',
  TITLE: 'no known name behind it',
  GLOSS: 'no known name before it',
  BODY: 'no body',
  DAY: 'told of another day too',
};

function gapLine(text: string, gap: Gap): string {
  const unread = gap.unread.map(({ start, end }) => text.slice(start, end)).join(' ');
  const rest = gap.unread.length === 0 ? '' : `; unread: ${unread}`;
  return line(`? ${gap.kind}`, gap, `${gap.trigger}: ${LACKS[gap.kind]}${rest}`, '');
}

function sentenceLines(text: string, { zone, start, end, ...sentence }: ExplainedSentence): string[] {
  return [
    `  [${start}–${end}] ${zone} ${sentence.text.replaceAll(/\s+/gu, ' ')}`,
    ...sentence.names.map(nameLine),
    ...sentence.titles.map(titleLine),
    ...sentence.claims.map(claimLine),
    ...sentence.gaps.map((gap) => gapLine(text, gap)),
  ];
}

/**
 * How an article was read, for the eye: each sentence, then a line for each name, title and claim with its rule, and one
 * that begins with `?` for each thing left open, such as `? SPEECH 12–14 表示: nobody who says it; unread: 甲乙丙`.
 */
export function explanationText({ title, file, extractor, text, sentences }: Explanation): string {
  return [
    title,
    `  ${file} · ${extractor}`,
    ...sentences.flatMap((sentence) => sentenceLines(text, sentence)),
    '',
    '',
  ].join('\n');
}
