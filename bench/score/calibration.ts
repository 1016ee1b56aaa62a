import { loadLexicon } from '../../src/lexicon/load.ts';
import type { Edge, EdgeType } from '../../src/model/claim.ts';
import type { ExtractionRecord } from '../../src/model/record.ts';
import { confidenceOf, factorsOf } from '../../src/store/confidence.ts';
import { readFlags } from './flags.ts';
import { type GoldFile, readGold } from './gold.ts';
import { HALVES, halfOf } from './half.ts';
import { extracted } from './judge.ts';
import { type Figures, score } from './scorer.ts';
import { articleFile, missingOf, type ScoreSet } from './sets.ts';

/** The scorer's category of each type of edge that it counts. */
const CATEGORIES: Readonly<Partial<Record<EdgeType, string>>> = {
  HELD: 'offices',
  MET: 'met',
  ATTENDED: 'attended',
  SAID: 'said',
  IMPOSED: 'imposed',
};
const BINS = 5;

interface Claimed {
  readonly edge: Edge;
  readonly confidence: number;
}

/** What was claimed of some edges, and how many of them gold has. */
interface Line {
  readonly name: string;
  readonly edges: number;
  readonly claimed: number;
  readonly measured: number;
}

/** An edge counts with its best evidence. */
function claimedIn(records: readonly ExtractionRecord[]): Claimed[] {
  return records.flatMap(({ nodes, edges }) => {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    return edges
      .filter(({ type }) => CATEGORIES[type] !== undefined)
      .map((edge) => ({
        edge,
        confidence: Math.max(...edge.evidence.map((one) => confidenceOf(factorsOf(edge, one, byId)))),
      }));
  });
}

/**
 * The precision of some edges: how many right ones, of how many, the score loses without them. Taking them out leaves
 * all others in place, so that meetings stay paired as they are.
 */
function precisionOf(
  some: ReadonlySet<Edge>,
  records: readonly ExtractionRecord[],
  scored: (r: readonly ExtractionRecord[]) => Figures,
) {
  const whole = scored(records);
  const without = scored(
    records.map((record) => ({ ...record, edges: record.edges.filter((edge) => !some.has(edge)) })),
  );
  let [right, of] = [0, 0];
  for (const name of Object.values(CATEGORIES)) {
    const [all, rest] = [whole, without].map(({ rows }) => rows.find((row) => row.name === name));
    right += (all?.precision ?? 0) * (all?.predicted ?? 0) - (rest?.precision ?? 0) * (rest?.predicted ?? 0);
    of += (all?.predicted ?? 0) - (rest?.predicted ?? 0);
  }
  return of === 0 ? 0 : right / of;
}

function linesOf(records: readonly ExtractionRecord[], scored: (r: readonly ExtractionRecord[]) => Figures): Line[] {
  const all = claimedIn(records).sort((a, b) => a.confidence - b.confidence);
  const bin = (at: number) =>
    all.slice(Math.floor((at * all.length) / BINS), Math.floor(((at + 1) * all.length) / BINS));
  const groups: (readonly [string, readonly Claimed[]])[] = [
    ...Array.from({ length: BINS }, (_, at) => {
      const some = bin(at);
      return [`${some[0]?.confidence.toFixed(3)}–${some.at(-1)?.confidence.toFixed(3)}`, some] as const;
    }),
    ...Object.keys(CATEGORIES).map((type) => [type, all.filter(({ edge }) => edge.type === type)] as const),
  ];
  return groups.map(([name, some]) => ({
    name,
    edges: some.length,
    claimed: some.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, some.length),
    measured: precisionOf(new Set(some.map(({ edge }) => edge)), records, scored),
  }));
}

/** Claimed confidence against measured precision on dev, in five bins of as many edges each and by type, the halves apart. */
async function main(print: (line: string) => void): Promise<number> {
  const { scorer, sets } = readFlags(process.argv.slice(2));
  const missing = missingOf(scorer, sets);
  const dev = sets.find(({ name }) => name === 'dev');
  if (missing.length > 0 || dev === undefined) {
    print(`Nothing was measured. Not there: ${missing.join(', ') || 'dev'}`);
    return 1;
  }
  const lexicon = loadLexicon();
  const gold = readGold(dev.gold);
  for (const half of HALVES) {
    const files = gold.filter(({ name }) => halfOf(name) === half);
    const { records } = await extracted(
      files.map(({ file }) => articleFile(dev, file)),
      lexicon,
    );
    print(`half ${half}          edges  claimed  measured`);
    for (const { name, edges, claimed, measured } of linesOf(records, figuresOver(dev, scorer, files))) {
      print(
        `${name.padEnd(16)}${String(edges).padStart(7)}${claimed.toFixed(3).padStart(9)}${measured.toFixed(3).padStart(10)}`,
      );
    }
  }
  return 0;
}

function figuresOver({ gold, texts }: ScoreSet, scorer: string, files: readonly GoldFile[]) {
  const names = files.map(({ name }) => name);
  return (records: readonly ExtractionRecord[]) => score({ scorer, goldFolder: gold, names, texts, records }).figures;
}

process.exitCode = await main(console.log);
