import { expect, test } from 'vitest';
import { checkGraph } from '../../src/store/check.ts';
import { openEmbedded } from '../../src/store/embedded/engine.ts';
import { storeOver } from '../../src/store/graph-store.ts';
import { KEPT_RULES } from '../../src/store/kept-rules.ts';
import type { ExportLine, Row } from '../../src/store/port.ts';
import { RULES } from '../../src/store/rules.ts';
import { talliesIn } from '../../src/store/tallies.ts';
import { ARTICLES, LIN } from '../support/articles.ts';

const engine = openEmbedded('memory:');
const store = storeOver(engine);
await store.migrate();
await store.load(ARTICLES);
const SOUND: ExportLine[] = [];
for await (const line of store.export()) SOUND.push(line);
const TALLIES = await talliesIn(engine);
await store.close();

type Fault = readonly [rule: string, what: string, plant: (lines: readonly ExportLine[]) => readonly ExportLine[]];
const changed =
  (of: (line: ExportLine) => boolean, to: Row) =>
  (lines: readonly ExportLine[]): readonly ExportLine[] => {
    const at = lines.findIndex(of);
    const line = lines[at]!;
    return lines.with(at, { ...line, properties: { ...line.properties, ...to } });
  };
const without = (of: (line: ExportLine) => boolean) => (lines: readonly ExportLine[]) =>
  lines.toSpliced(lines.findIndex(of), 1);
const isNode = (label: string) => (line: ExportLine) => 'node' in line && line.labels.includes(label);
const isEdge = (type: string) => (line: ExportLine) => 'edge' in line && line.edge === type;

const FAULTS: readonly Fault[] = [
  [
    'id-form',
    'a node with no id of ours',
    (lines) => [...lines, { node: 'robot:1', labels: ['Robot'], properties: {} }],
  ],
  [
    'id-form',
    'a person under an office',
    (lines) => [...lines, { node: `${LIN.id}x`, labels: ['Entity', 'Office'], properties: {} }],
  ],
  ['claim-ends', 'a claim without subject', without(isEdge('SUBJECT'))],
  ['claim-ends', 'a claim without object', without(isEdge('OBJECT'))],
  ['claim-ends', 'a claim that no article states', without(isEdge('STATES'))],
  ['quote', 'another quote', changed(isNode('Claim'), { quote: '另有说法' })],
  ['quote', 'another text', changed(isNode('Article'), { text: '另文' })],
  ['statement-text', 'a statement moved', changed(isNode('Statement'), { start: 0 })],
  ['confidence', 'a claim more than certain', changed(isNode('Claim'), { confidence: 1.5 })],
  ['factors', 'a claim with other factors', changed(isNode('Claim'), { factors: ['rule 0.5'] })],
  ['origin', 'an article of another origin', changed(isNode('Article'), { origin: '他报' })],
  ['edge-key', 'two facts of one key', (lines) => [...lines, lines.find(isEdge('MET'))!]],
  ['edge-key', 'a fact without key', changed(isEdge('MET'), { edgeKey: null })],
  ['projection', 'a fact counted wrongly', changed(isEdge('MET'), { claims: 9 })],
  ['projection', 'a fact without claims', changed(isEdge('HELD'), { edgeKey: 'held:nothing' })],
  ['projection', 'claims without a fact', without(isEdge('ABOUT'))],
  ['entity', 'a name that no article uses', changed(isNode('Person'), { name: '无名' })],
  [
    'orphan',
    'an entity of no article',
    (lines) => [...lines, { node: 'person:nobody', labels: ['Entity', 'Person'], properties: {} }],
  ],
  [
    'reference',
    'an addressee who is no node',
    changed((line) => isNode('Claim')(line) && line.properties.type === 'SAID', { addressees: ['person:nobody'] }),
  ],
  ['date', 'a day that does not exist', changed(isNode('Meeting'), { date: '2031-02-30' })],
  [
    'interval',
    'an office that ends before it begins',
    changed((line) => isNode('Claim')(line) && line.properties.type === 'HELD', { since: '2030', until: '2029-12-31' }),
  ],
];

async function* stream(lines: readonly ExportLine[]): AsyncGenerator<ExportLine> {
  yield* lines;
}

test('a sound graph breaks no rule', async () => {
  expect(await checkGraph(stream(SOUND), TALLIES)).toEqual([]);
});

test.each(FAULTS)('%s finds %s', async (rule, _, plant) => {
  const found = await checkGraph(stream(plant(SOUND)), TALLIES);
  const own = found.find((violation) => violation.rule === rule);
  expect(own?.count).toBeGreaterThan(0);
  expect(own?.example).not.toBe('');
});

test.each([
  ['another', ([first, ...others]: [string, string][]) => [[first![0], others[0]![1]] as [string, string], ...others]],
  ['one missing', ([_, ...others]: [string, string][]) => others],
  ['one too many', (all: [string, string][]) => [...all, ['person:nobody', '[["articles",1]]'] as [string, string]]],
])('tally finds %s', async (_, plant) => {
  const found = await checkGraph(stream(SOUND), new Map(plant([...TALLIES])));
  expect(found.map(({ rule, count }) => [rule, count])).toEqual([['tally', 1]]);
});

test('every rule has a fault that it finds', () => {
  expect(new Set([...FAULTS.map(([rule]) => rule), 'tally'])).toEqual(
    new Set([...RULES, ...KEPT_RULES].map(({ name }) => name)),
  );
});
