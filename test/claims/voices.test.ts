import { describe, expect, test } from 'vitest';
import { findVoices } from '../../src/claims/voices.ts';
import { growth, LINEAR } from '../support/growth.ts';
import { readingOf } from '../support/scene.ts';

function voices(body: string): string[] {
  const reading = readingOf(body);
  const { sentences, text } = reading.document;
  return sentences.flatMap((sentence) => findVoices(reading, sentence)).map(({ start, end }) => text.slice(start, end));
}

describe('words for a speaker whom no rule names', () => {
  test.each([
    ['主办者表示，活动将延期。', ['主办者']],
    ['环保人士称，河水受到污染。', ['环保人士']],
    ['但是反对党表示，不会接受。', ['反对党']],
    ['该校毕业生指出，气温继续上升。', ['该校毕业生']],
    ['工会昨天宣布，罢工将结束。', ['工会']],
    ['尽管主办者承认，场地偏小，比赛照常。', ['主办者']],
    ['会议强调，要守住耕地红线。', ['会议']],
    ['卖菜的李女士无奈地说，店已经关了。', ['卖菜的李女士']],
    ['成都网民指，水价太高。', ['成都网民']],
  ])('%s', (body, expected) => {
    expect(voices(body)).toEqual(expected);
  });

  test.each([
    ['督查组称，有企业虚报数字。', ['督查组']],
    ['谢孟芝亦透露，新法下月上路。', ['谢孟芝']],
    ['权埈郁在周五的发布会上表示，床位足够。', ['权埈郁']],
    ['台铁说，列车已经恢复行驶。', ['台铁']],
    ['浑水依旧认为，账目有问题。', ['浑水']],
    ['尼基塔-特里坚科表示，他没有参加。', ['尼基塔-特里坚科']],
    ['许丽明肯定地说，这是真的。', ['许丽明']],
    ['一些住房平权倡议者认为，房租太高。', ['一些住房平权倡议者']],
    ['Hannah Meyer 称，合同没有签。', ['Hannah Meyer']],
    ['渣打银行的Cooper还表示，金价会涨。', ['Cooper']],
  ])('a name that no rule knows: %s', (body, expected) => {
    expect(voices(body)).toEqual(expected);
  });

  test.each([
    ['一位在广州的美国商人向本台表示，工厂已经停工。', ['一位在广州的美国商人']],
    ['被拘留在当地的工人告诉家属，食物不够。', ['被拘留在当地的工人']],
    ['住在边境附近的居民说，夜里听到炮声。', ['住在边境附近的居民']],
    ['多名熟悉情况的官员周四说，计划已经取消。', ['多名熟悉情况的官员']],
    ['德国《明镜》周刊报道称，政府早已知情。', ['德国《明镜》周刊']],
    ['《图片报》昨天写道，选举可能推迟。', ['《图片报》']],
    ['其中一名被拘留的人接受访问时说，食物不够。', ['一名被拘留的人']],
    ['这位负责人在昨天的说明会上说，时间不够。', ['这位负责人']],
  ])('with a modifier or in marks: %s', (body, expected) => {
    expect(voices(body)).toEqual(expected);
  });

  test.each([
    ['报道说，宵禁从周五开始。', ['报道']],
    ['报道还指出，机场没有关闭。', ['报道']],
    ['不过，声明又称，谈判没有破裂。', ['声明']],
    ['有报导指出，油价会涨。', ['报导']],
    ['同时，通知强调，工资不会下调。', ['通知']],
    ['该报导还指出，谈判没有中断。', ['该报导']],
  ])('a document: %s', (body, expected) => {
    expect(voices(body)).toEqual(expected);
  });

  test.each([
    '从本质上说，这是一回事。',
    '当时表示，不会参选。',
    '接受采访时说，身体很好。',
    '完全没考虑就宣布更改政策。',
    '负责解释公约的机构开会。',
    '报告提交之后，委员会说，还要修改。声明在会后。',
  ])('no name: %s', (body) => {
    expect(voices(body).filter((voice) => voice !== '委员会')).toEqual([]);
  });

  test.each(['会议在北京举行。', '表示欢迎。', '“很好，”他说。', '在大会上宣布，活动取消。'])('none in %s', (body) => {
    expect(voices(body)).toEqual([]);
  });

  test.each([
    ['Latin letters', 'Aa'],
    ['ones with modifiers', '一名在'],
    ['quotations that close', '“甲”'],
    ['where somebody is', '现场也有'],
  ])('in linear time: %s', (_, part) => {
    const run = (length: number): void => {
      voices(`${part.repeat(length / part.length)}说，天晴。`);
    };
    expect(growth(run, 5_000)).toBeLessThanOrEqual(LINEAR);
  });
});
