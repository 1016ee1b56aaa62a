import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/claims/read.ts';
import { explain } from '../../src/explain/explain.ts';
import type { Explanation } from '../../src/explain/types.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { sceneOf } from '../support/scene.ts';

function explained(text: string): Explanation {
  const scene = sceneOf(text);
  return explain(scene, readClaims(scene), 'a.txt', 'test');
}

/** What is left open: `SPEECH 表示 ← 甲乙`. */
function gapsOf({ text, sentences }: Explanation): string[] {
  return sentences
    .flatMap((sentence) => sentence.gaps)
    .map(({ kind, trigger, unread }) => {
      return `${kind} ${trigger} ← ${unread.map(({ start, end }) => text.slice(start, end)).join(' ')}`;
    });
}

/** What would be left open if no rule found a name, whatever rules there are. */
function gapsWithoutNames(text: string): string[] {
  const scene = sceneOf(text);
  const sides = scene.actors.filter(({ sort }) => sort === 'SIDE');
  const nobody = { ...scene, actors: sides, reading: { ...scene.reading, mentions: [] } };
  return gapsOf(explain(nobody, { nodes: [], edges: [] }, 'a.txt', 'test'));
}

describe('a gap stands', () => {
  test.each([
    ['这艘旧船表示，港口不该关。', ['SPEECH 表示 ← 这艘旧船']],
    ['灯塔那边透露，吊机已经停了。', ['SPEECH 透露 ← 灯塔那边']],
    ['那两台绞车宣布，明天不开工。', ['SPEECH 宣布 ← 那两台绞车']],
    ['旧船主宣布，明天不开工。', ['VOICE 旧船主 ← 旧船主']],
    ['昨天同旧船主举行会谈。', ['MEETING 举行会谈 ← 同旧船主']],
    ['渔民早上在灯塔下会见船东。', ['MEETING 会见 ← 渔民早上在灯塔下 船东']],
    ['昨天旧船主举行会谈没有结果。', ['MEETING 举行会谈 ← 旧船主']],
    ['有人对渔船加征关税。', ['MEASURE 加征关税 ← 有人对渔船']],
    ['上月起禁止进口咸鱼。', ['MEASURE 禁止进口 ← 起']],
    ['码头之友社（Quay Friends）没有开门。', ['GLOSS （Quay Friends） ← 码头之友社']],
    ['咸鱼互助计划（SFMP）没有钱了。', ['GLOSS （SFMP） ← 咸鱼互助计划']],
    ['蓝色水手工会没有开门。', ['BODY 工会 ← 蓝色水手']],
    ['蓝岸护鸥会表示，港口不该关。', ['VOICE 蓝岸护鸥会 ← 蓝岸护鸥会']],
    ['渔业局长徐鑫磊没有来。', ['TITLE 局长 ← 徐鑫磊']],
    ['渔业局长访华。', []],
    ['那里的咸鱼公司关门了。', ['BODY 公司 ← 咸鱼']],
  ])('in %s', (text, wanted) => {
    expect(gapsWithoutNames(text)).toEqual(wanted);
  });
});

describe('no gap stands', () => {
  test.each([
    '王毅表示，港口不该关。',
    '他还说，港口不该关。',
    '“旧船表示不满”，王毅说。',
    '王毅昨天同雷蒙多举行会谈。',
    '美国对咸鱼加征关税。',
    '吉娜·雷蒙多（Gina Raimondo）昨天休息。',
    '世界贸易组织（WTO）昨天休息。',
    '清华大学昨天休息。',
    '美国总统任命的人没有来。',
    '渔业局长举行酒会。',
    '一名不愿具名的官员表示，港口不该关。',
    '双方表示，港口不该关。',
    '港口的吊机停着。',
  ])('in %s', (text) => {
    expect(gapsOf(explained(text))).toEqual([]);
  });
});

describe('an explanation', () => {
  const text = '中国外交部长王毅14日在北京会见雷蒙多。雷蒙多说，港口的吊机不该停着。';
  const { sentences } = explained(text);

  test('has every sentence in order, each with what begins in it', () => {
    expect(sentences.map((sentence) => sentence.text)).toEqual(text.split(/(?<=。)/u));
    expect(sentences.map(({ names }) => names.map((name) => `${name.kind} ${name.text}`))).toEqual([
      ['ORGANISATION 中国外交部', 'PERSON 王毅', 'PLACE 北京', 'PERSON 雷蒙多'].filter(
        (name) => !name.startsWith('ORG'),
      ),
      ['PERSON 雷蒙多'],
    ]);
  });

  test('says who holds a title, by which rule', () => {
    expect(sentences[0]?.titles).toMatchObject([
      { text: '中国外交部长', status: 'CURRENT', holders: [{ name: '王毅', rule: 'title-before' }] },
    ]);
  });

  test('says what is claimed between whom, by which rule', () => {
    const [first, second] = sentences.map(({ claims }) => claims.map(({ type, from, to }) => `${type} ${from} ${to}`));
    expect(first).toEqual(expect.arrayContaining(['HELD 王毅 中国外交部长', 'ATTENDED 王毅 BILATERAL']));
    expect(second).toEqual(['SAID 雷蒙多 港口的吊机不该停着']);
    expect(sentences[0]?.claims.every(({ rule, confidence }) => rule !== '' && confidence > 0)).toBe(true);
  });

  test('has spans that slice the text', () => {
    for (const { names, titles } of sentences)
      for (const { start, end, text: words } of [...names, ...titles]) expect(text.slice(start, end)).toBe(words);
  });

  test('gives the words of the article in its own script', () => {
    const [sentence] = explained('這艘舊船表示，港口不該關。').sentences;
    expect(sentence?.text).toBe('這艘舊船表示，港口不該關。');
    expect(sentence?.gaps.map(({ trigger }) => trigger)).toEqual(['表示']);
  });
});

test.each(['表示，', '会见，', '咸鱼公司', '（Quay）', '局长徐'])('%s again and again takes linear time', (words) => {
  const scenes = new Map<number, ReturnType<typeof sceneOf>>();
  const run = (length: number): void => {
    const scene = scenes.get(length) ?? sceneOf(words.repeat(length / words.length));
    scenes.set(length, scene);
    explain(scene, { nodes: [], edges: [] }, 'a.txt', 'test');
  };
  for (const length of [200, 1_000, 10_000]) run(length);
  expect(growth(run, 1_000)).toBeLessThan(LINEAR);
});
