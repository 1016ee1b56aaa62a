import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { withoutPeople } from '../../src/lexicon/without-people.ts';
import { Gazetteer } from '../../src/mentions/gazetteer.ts';
import { extractorVersion, extractText } from '../../src/pipeline.ts';

const lexicon = loadLexicon();
const bare = withoutPeople(lexicon);

/** Surface forms of the people of a text and the rules that found them. */
function peopleIn(text: string, by: typeof lexicon): string[] {
  const [record] = extractText(text, { file: 'a.txt' }, by);
  const people = new Set(record?.nodes.filter(({ type }) => type === 'Person').map(({ id }) => id));
  return (record?.mentions ?? [])
    .filter(({ node }) => people.has(node))
    .map(({ text: form, rule }) => `${form} ${rule}`);
}

describe('a lexicon without people', () => {
  test('knows nobody, and no terms of nobody', () => {
    expect({ people: bare.people.size, terms: bare.terms }).toEqual({ people: 0, terms: [] });
  });

  test('leaves the one it was made of as it was', () => {
    expect(lexicon.people.size).toBeGreaterThan(100);
    expect(bare.organisations).toBe(lexicon.organisations);
  });

  test.each(['雷蒙多', '王毅', '布林肯', '吉娜·雷蒙多'])('does not have %s, whom the whole one has', (name) => {
    expect(new Gazetteer(lexicon).entries(name).map(({ kind }) => kind)).toContain('person');
    expect(new Gazetteer(bare).entries(name).map(({ kind }) => kind)).not.toContain('person');
  });

  test('says in every record that people were left out', () => {
    expect(extractorVersion(bare)).toContain(`lexicon.${lexicon.hash}.no-people`);
  });

  test('still lets the grammar find whom a title announces', () => {
    const text = '码头见闻\n\n美国商务部长雷蒙多上午看了吊机。下午雷蒙多离开港口。\n';
    expect(peopleIn(text, lexicon)).toContain('雷蒙多 person-lexicon');
    const found = peopleIn(text, bare);
    expect(found.map((mention) => mention.split(' ')[0])).toEqual(['雷蒙多', '雷蒙多']);
    expect(found).not.toContain('雷蒙多 person-lexicon');
  });
});
