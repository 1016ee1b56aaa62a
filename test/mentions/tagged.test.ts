import { describe, expect, test } from 'vitest';
import { bare, readText, remark } from './reading.ts';

describe('people whom only the tagger sees', () => {
  test.each([
    '曾在德国任教的【沈砚秋】认为这份协议难以落实。',
    '工党议员【哈格里夫斯】周二对此表示担忧。',
    '外界普遍认为【穆罕默迪】的胜选将改变该国的外交政策。',
    '【铃木健太郎】表示，日方将继续推动谈判。',
    '【何庆林】被控在三年前泄露机密文件。',
    '来自江城的商人【蒋伯衡】向记者展示了文件。',
    '反对党领袖【姆瓦卡萨】呼吁民众保持冷静。',
  ])('%s', (text) => {
    expect(remark(text, 'person-tagged')).toBe(text);
  });

  test.each([
    '高级官员普遍认为这份文件没有约束力。',
    '双方同意继续保持沟通。',
    '他在卡利达巴德出席了仪式。',
    '这项政策对华强硬，外界反应不一。',
    '萨尔瓦多政府没有回应。',
    '外相向法德表明立场。',
    '军方展示了一种大型长程飞弹。',
    '有人在社交媒体上转发了佢哋的照片。',
  ])('none in %s', (text) => {
    expect(remark(text, 'person-tagged')).toBe(text);
  });

  test('stand behind names that other rules read, and say less surely that they are names', () => {
    const { mentions } = readText('国务卿布林肯会见了学者何庆林。');
    expect(mentions.filter(({ kind }) => kind === 'PERSON')).toMatchObject([
      { surface: '布林肯', rule: 'person-lexicon' },
      { surface: '何庆林', rule: 'person-tagged' },
    ]);
    expect(mentions.find(({ surface }) => surface === '何庆林')?.confidence).toBeLessThan(0.9);
  });

  test('are found again wherever they stand in the article', () => {
    const text = '何庆林被控在三年前泄露机密文件。\n律师说，这与何庆林无关。';
    expect(readText(text).mentions.filter(({ surface }) => surface === '何庆林')).toHaveLength(2);
  });
});

describe('bodies that only the tagger sees', () => {
  test.each(['【火箭队】昨晚没有公布伤情。', '【海燕出版社】周一发表声明。', '【新南威尔士交响乐团】下周演出。'])(
    '%s',
    (text) => {
      expect(remark(text, 'organisation-tagged')).toBe(text);
    },
  );

  test.each([
    '中国检方在十月宣布起诉。',
    '荷兰代表团表示，仍能谈拢。',
    '会议地点在香港远东国际大饭店。',
    '英国最高证券监管机构没有回应。',
    '一家外资厂商没有回应。',
    '他在推特上发文。',
  ])('none in %s', (text) => {
    expect(remark(text, 'organisation-tagged')).toBe(bare(text));
  });
});
