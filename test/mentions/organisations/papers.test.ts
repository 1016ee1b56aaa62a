import { expect, test } from 'vitest';
import { remark } from '../reading.ts';

test.each([
  '据《【海岸新报】》报道，港口已经重开。',
  '德国《【图片报】》披露，部长妻子随行出访。',
  '他对《【莱茵晚报】》表示，费用自理。',
  '英国《【渔业周刊】》刊登了文章。',
  '他告诉德国“【星期日港湾报】”，关税没有好处。',
  '據「【山谷週刊】」報導，工程已經停了。',
  '他在接受《【山城商报】》采访时说，关税没有好处。',
  '以色列《【橄欖園報】》週二引述官員說，談判已經結束。',
])('%s', (marked) => {
  expect(remark(marked, 'organisation-paper')).toBe(marked);
});

test.each([
  '小说《最后的晚报》获奖。',
  '导演说，电影《号外日报》下月上映。',
  '工会贴出《告别海报》。',
  '公司公布《年报》。',
  '《人民日报》说，收成很好。',
  '他读晚报。',
  '墙上贴着“大字报”。',
  '他称之为“爱心日报”。',
])('%s holds none', (text) => {
  expect(remark(text, 'organisation-paper')).toBe(text);
});
