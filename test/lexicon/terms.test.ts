import { expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { tenureOn } from '../../src/lexicon/terms.ts';
import { idOf } from '../../src/model/id.ts';

const lexicon = loadLexicon();
const tenure = (person: string, office: string, day: string | null, over = false) => {
  const { since, until } = tenureOn(
    lexicon,
    idOf('person', 'lexicon', person),
    idOf('office', 'lexicon', office),
    day,
    over,
  );
  return [since, until];
};

test.each([
  ['held on the day', 'donald-trump', 'us-president', '2019-01-31', false, ['2017-01-20', '2021-01-20']],
  ['the second time', 'donald-trump', 'us-president', '2025-06-01', false, ['2025-01-20', null]],
  ['over by then', 'donald-trump', 'us-president', '2023-08-29', true, ['2017-01-20', '2021-01-20']],
  ['between two terms', 'donald-trump', 'us-president', '2023-08-29', false, [null, null]],
  ['not over yet', 'donald-trump', 'us-president', '2018-01-01', true, [null, null]],
  ['no day and two terms', 'donald-trump', 'us-president', null, false, [null, null]],
  ['never held', 'donald-trump', 'cn-president', '2019-01-31', false, [null, null]],
])('%s', (_, person, office, day, over, expected) => {
  expect(tenure(person, office, day, over)).toEqual(expected);
});

test('without a day the only term there is', () => {
  const term = lexicon.terms.find(
    (t) => t.since !== null && lexicon.terms.filter((o) => o.person === t.person && o.office === t.office).length === 1,
  )!;
  expect(tenure(term.person, term.office, null)).toEqual([term.since, term.until]);
});
