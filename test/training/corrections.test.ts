import { describe, expect, test } from 'vitest';
import {
  bylinesOut,
  type Correction,
  latinOut,
  rulesFirst,
  titlesOff,
  unnamedOut,
  wiresOut,
  wordsOut,
} from '../../training/corrections.ts';
import type { Label } from '../../training/lines.ts';
import { readSentence } from '../../training/sentence.ts';
import { gazetteer, lexicon } from '../support/scene.ts';

const KIND = { P: 'PERSON', O: 'ORGANISATION', L: 'PLACE' } as const;
const MARKED = /【(?<letter>[POL])(?<name>[^】]+)】/gu;

/** A sentence with its labels written into it, 【P沈砚秋】, read apart. */
function unmark(marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(MARKED)) {
    const { letter, name } = match.groups!;
    text += marked.slice(at, match.index);
    labels.push({ kind: KIND[letter as keyof typeof KIND], start: text.length, end: text.length + name!.length });
    text += name;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), labels };
}

function remark(correct: Correction, marked: string): string {
  const { text, labels } = unmark(marked);
  let out = text;
  for (const { kind, start, end } of correct(labels, readSentence(text, lexicon, gazetteer)).toReversed()) {
    out = `${out.slice(0, start)}【${kind === 'PLACE' ? 'L' : kind[0]}${out.slice(start, end)}】${out.slice(end)}`;
  }
  return out;
}

describe.each<[string, Correction, readonly (readonly [string, string])[]]>([
  [
    'titles',
    titlesOff,
    [
      ['【P总理沈砚秋】发言。', '总理【P沈砚秋】发言。'],
      ['【P国务卿哈格里夫斯】发言。', '国务卿【P哈格里夫斯】发言。'],
      ['【P沈砚秋】发言。', '【P沈砚秋】发言。'],
      ['【L首尔】下雨。', '【L首尔】下雨。'],
    ],
  ],
  [
    'by-lines',
    bylinesOut,
    [
      ['（记者【P沈砚秋】 摄）', '（记者沈砚秋 摄）'],
      ['记者【P沈砚秋】报道', '记者沈砚秋报道'],
      ['编译：【P沈砚秋】）', '编译：沈砚秋）'],
      ['记者问【P沈砚秋】何时启程。', '记者问【P沈砚秋】何时启程。'],
      ['编剧【P沈砚秋】获奖。', '编剧【P沈砚秋】获奖。'],
    ],
  ],
  [
    'wires',
    wiresOut,
    [
      ['（【O海燕通讯社】首尔10日电）', '（海燕通讯社首尔10日电）'],
      ['（【O海燕通讯社】）', '（海燕通讯社）'],
      ['据【O海燕通讯社】报道，股市下跌。', '据【O海燕通讯社】报道，股市下跌。'],
      ['【O海燕银行】没有回应。', '【O海燕银行】没有回应。'],
    ],
  ],
  [
    'the unnamed',
    unnamedOut,
    [
      ['【P沈某某】被捕。', '沈某某被捕。'],
      ['【P沈】姓男子被捕。', '沈姓男子被捕。'],
      ['【P沈砚秋】被捕。', '【P沈砚秋】被捕。'],
    ],
  ],
  [
    'Latin pieces',
    latinOut,
    [
      ['哈格里夫斯（【PPeter】 Hargreaves）', '哈格里夫斯（Peter Hargreaves）'],
      ['海燕大学（【OUniversity】 of Haiyan）', '海燕大学（University of Haiyan）'],
      ['【OCSIS】发表报告。', '【OCSIS】发表报告。'],
    ],
  ],
  [
    'plain words',
    wordsOut,
    [
      ['【O县政府】没有回应。', '县政府没有回应。'],
      ['【O穆斯林】过节。', '穆斯林过节。'],
      ['【P乌方】没有回应。', '乌方没有回应。'],
      ['【O韩国】没有回应。', '【L韩国】没有回应。'],
      ['【O海燕出版社】没有回应。', '【O海燕出版社】没有回应。'],
    ],
  ],
  [
    'what rules read',
    rulesFirst,
    [
      ['【L美国】【O商务部】没有回应。', '【O美国商务部】没有回应。'],
      ['【P白宫】没有回应。', '【O白宫】没有回应。'],
      ['【P约翰·布林肯】没有回应。', '【P约翰·布林肯】没有回应。'],
      ['【P沈砚秋】没有回应。', '【P沈砚秋】没有回应。'],
    ],
  ],
])('%s', (_, correct, rows) => {
  test.each(rows)('%s becomes %s', (before, after) => {
    expect(remark(correct, before)).toBe(after);
  });
});
