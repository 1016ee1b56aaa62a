import { describe, expect, test } from 'vitest';
import { short } from '../../support/said.ts';

/** Whether the second sentence of the first paragraph, which names nobody, is taken for the speaker's. */
const runsOn = (paragraphs: readonly string[]): boolean =>
  short(paragraphs.join('\n'))[0]?.includes('车要多开') === true;

const OPENING = '李强表示，路还长。车要多开一些班次才方便。';

describe('isReadOut', () => {
  test.each<[string, readonly string[]]>([
    ['three paragraphs of one speaker', [OPENING, '李强指出，桥快通了。', '李强强调，票不能贵。']],
    ['indirect speech in the first person', [OPENING, '李强指出，我们很看重这座桥。']],
    ['a sitting that opens two', ['会议指出，路还长。车要多开一些班次才方便。', '会议强调，票不能贵。']],
    ['those who talk together', ['李强5日同新加坡总理黄循财通电话。', OPENING, '黄循财表示，桥快通了。']],
    ['the first person of another', [OPENING, '黄循财表示，我期待着通车。']],
  ])('%s', (_, paragraphs) => {
    expect(runsOn(paragraphs)).toBe(true);
  });

  test.each<[string, readonly string[]]>([
    ['one paragraph alone', [OPENING]],
    ['two of different speakers', [OPENING, '黄循财表示，桥快通了。']],
    ['a speaker behind his words', [OPENING, '李强指出，桥快通了。', '李强强调，票不能贵。', '“我会来，”黄循财说。']],
    ['the first person in quotation marks', [OPENING, '黄循财表示，“我期待着通车。”']],
    ['media', ['路透社表示，路还长。车要多开一些班次才方便。', '路透社指出，桥快通了。', '路透社强调，票不能贵。']],
  ])('not %s', (_, paragraphs) => {
    expect(runsOn(paragraphs)).toBe(false);
  });
});
