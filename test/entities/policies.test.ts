import { expect, test } from 'vitest';
import { link } from './linked.ts';

const clusters = (text: string) =>
  [...link(text).policies.values()].map(({ name, aliases }) => [name, ...aliases].join(' '));

test.each<[string, readonly string[]]>([
  ['《中英联合声明》仍然有效。中英联合声明是条约。', ['中英联合声明']],
  ['区域全面经济伙伴关系协定（RCEP）签署。RCEP生效。RCEP很大。', ['RCEP 区域全面经济伙伴关系协定']],
  ['《和平海洋公约》和《废物运输条例》都要修订。', ['和平海洋公约', '废物运输条例']],
  ['「一帶一路」倡議和一帶一路論壇。', ['一帶一路 一帶一路倡議']],
  [
    '挪威与智利签署《挪智海产品合作协定》，海产品合作协定于明年生效，《海产品合作协定》共十条。',
    ['挪智海产品合作协定 海产品合作协定'],
  ],
  ['《蒙特港公约》，也就是《控制船舶污物转移公约》，已经生效。', ['蒙特港公约 控制船舶污物转移公约']],
  ['国会通过《2031财年国防授权法案》。', ['2031财年国防授权法案 国防授权法案']],
  ['巴黎协定已经签署，美国重返巴黎气候协定。', ['巴黎协定 巴黎气候协定']],
])('%s', (text, expected) => {
  expect(clusters(text)).toEqual(expected);
});

test.each(['会议没有结果。', '双方没有达成协议。', '他写过一本书。'])('%s has none', (text) => {
  expect(clusters(text)).toEqual([]);
});
