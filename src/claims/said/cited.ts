import type { Span } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import { contentAfter } from './content.ts';
import { documentKind } from './documents.ts';
import { type CitedSource, citedSources } from './source.ts';
import type { Topic } from './topic.ts';
import type { AttributionRule } from './types.ts';

const DOCUMENT =
  /^(?:另)?(?:根据|据|按照)(?<document>(?:一份|一项|该|这份|这项|此|上述)(?:[^，。的]{0,6})(?:声明|报告|研究|报道|报导|公告|公报|新闻稿|文件|通知|调查|网站))(?:称|说|指出|显示)?$/u;

const SHORT_OPENING = 8;
const SECOND = /^(?:据|根据|按照)/u;

/** A document named without its issuer, who was told before: 根据一份声明, 据该报道. */
function citedDocument(scene: Scene, topic: Topic, clause: Span): CitedSource | null {
  const word = DOCUMENT.exec(scene.reading.document.text.slice(clause.start, clause.end))?.groups?.document;
  const kind = word === undefined ? null : documentKind(word);
  const actors = kind === null ? undefined : topic.issuers.get(kind);
  return actors === undefined ? null : { start: clause.start, end: clause.end, actors, speaks: false };
}

/** Content given on a source's word alone: 据路透社报道，……; 据习近平说，……. The source is the speaker. */
export const cited: AttributionRule = (scene, topic, { sentence, clauses }) => {
  const { text } = scene.reading.document;
  // 综观全美，据约翰霍普金斯大学的数据，……: a word or two may stand before
  const [opening, second] = clauses;
  const short = opening !== undefined && opening.end - opening.start <= SHORT_OPENING;
  const first =
    short && second !== undefined && SECOND.test(text.slice(second.start, second.start + 2)) ? second : opening;
  if (first === undefined) return [];
  const own = citedSources(scene, first);
  const document = own.length > 0 ? null : citedDocument(scene, topic, first);
  const sources = document === null ? own : [document];
  const source = sources.at(-1);
  if (source === undefined || source.start > sentence.start + 12) return [];
  const content = contentAfter(text, Math.max(source.end, first.end), sentence.end);
  if (content.end - content.start < 4) return [];
  return [
    {
      speakers: source.actors,
      via: sources.slice(0, -1).flatMap(({ actors }) => actors.map(({ node }) => node)),
      addressees: [],
      cue: { start: source.start, end: source.end },
      stance: 'SAID',
      content,
      from: sentence.start,
      sentence,
      rule: source.speaks ? 'said-according-to' : 'reported-by',
      confidence: 0.85,
    },
  ];
};
