import { expect, test } from 'vitest';
import {
  ATTENDANCE_PATTERNS,
  type AttendancePattern,
  GUEST_PATTERNS,
} from '../../../src/claims/meetings/attendance-patterns.ts';
import { markEvent } from '../../../src/claims/meetings/shape.ts';
import { marked } from './marked.ts';

/** Who takes part, by the patterns that fit; the assembly is the first of these words. */
const ASSEMBLY = /[^，。*]{0,6}(?:峰会|论坛|研讨会|听证会|对话会)/u;

function fitting(patterns: readonly AttendancePattern[], source: string): string[] {
  const { text, shape, phrases } = marked(source);
  const at = /G20峰会|东方论坛|环境研讨会|听证会|视频对话会/u.exec(text) ?? ASSEMBLY.exec(text);
  const target = at === null ? shape : markEvent(shape, { start: at.index, end: at.index + at[0].length });
  return patterns.flatMap(({ name, pattern }) => {
    const match = pattern.exec(target);
    if (match === null) return [];
    const [start, end] = match.indices?.groups?.who ?? [0, 0];
    const who = phrases.filter((phrase) => start <= phrase.start && phrase.end <= end).map(({ nodes }) => nodes[0]);
    return [`${name}: ${who.join('+')}`];
  });
}

test.each([
  ['⟨默克尔⟩周六出席G20峰会。', 'attends: 默克尔'],
  ['⟨王岐山⟩、⟨韩正⟩参加了东方论坛。', 'attends: 王岐山+韩正'],
  ['他的发言后，并出席G20峰会。', 'attends-zero: '],
  ['{环保署}将举办环境研讨会。', 'holds: 环保署'],
  ['[意大利]主办的G20峰会', 'holds: 意大利'],
  ['⟨普京⟩周四在东方论坛上表示', 'speaks-at: 普京'],
  ['在G20峰会上，⟨德拉吉⟩说', 'there-said: 德拉吉'],
  ['参加这次G20峰会的有⟨莫迪⟩、⟨莫里森⟩，以及首次与会的⟨岸田文雄⟩', 'attended-by: 莫迪+莫里森+岸田文雄'],
  ['G20峰会由⟨佐科⟩主持', 'hosted-by: 佐科'],
  ['举办环境研讨会，⟨陈时中⟩将出席致词', 'guests-after: 陈时中'],
])('%s', (source, expected) => {
  expect(fitting(ATTENDANCE_PATTERNS, source)).toContain(expected);
});

test.each([
  ['⟨拜登⟩没有出席G20峰会。', 'attends: 拜登'],
  ['⟨米歇尔⟩在G20峰会前表示', 'speaks-at: 米歇尔'],
  ['⟨普京⟩不会参加东方论坛。', 'attends: 普京'],
])('%s is no attendance', (source, wrong) => {
  expect(fitting(ATTENDANCE_PATTERNS, source)).not.toContain(wrong);
});

test.each([
  ['⟨丁薛祥⟩、⟨王毅⟩等参加会见。', 'attends-it: 丁薛祥+王毅'],
  ['⟨何立峰⟩陪同会见。', 'attends-it: 何立峰'],
  ['⟨鲍尔森⟩主持。', 'chairs-it: 鲍尔森'],
  ['⟨卢拉⟩、⟨莫迪⟩、⟨拉马福萨⟩出席。', 'attends-zero-object: 卢拉+莫迪+拉马福萨'],
  ['{某大学}教授⟨陈一平⟩（甲）、⟨李安国⟩等也将与会', 'joins: 陈一平+李安国'],
])('%s', (source, expected) => {
  expect(fitting(GUEST_PATTERNS, source)).toContain(expected);
});

test.each([['⟨王毅⟩参加工作多年。'], ['⟨陈时中⟩主持节目。'], ['⟨王毅⟩会见外宾。']])(
  '%s tells of no guests',
  (source) => {
    expect(fitting(GUEST_PATTERNS, source)).toEqual([]);
  },
);
