import { expect, test } from 'vitest';
import { glossBehind, leftOf, rightOf } from '../../../src/claims/meetings/around-name.ts';
import { readingOf } from '../../support/scene.ts';

/** The name with all that touches it. */
function around(body: string, name: string): string {
  const { titles, document } = readingOf(body);
  const start = body.indexOf(name);
  return body.slice(leftOf(document.text, titles, start), rightOf(document.text, titles, start + name.length));
}

test.each([
  ['日前，越南外长裴青山抵京。', '裴青山', '越南外长裴青山'],
  ['国务委员兼外长王毅抵京。', '王毅', '国务委员兼外长王毅'],
  ['习近平主席抵达。', '习近平', '习近平主席'],
  ['布林肯（Antony Blinken）抵达。', '布林肯', '布林肯（Antony Blinken）'],
  ['王毅一行抵达。', '王毅', '王毅一行'],
  ['王毅先生抵达。', '王毅', '王毅先生'],
  ['欧盟轮值主席国德国总理默克尔抵达。', '默克尔', '欧盟轮值主席国德国总理默克尔'],
  ['主办国马来西亚首相慕尤丁抵达。', '慕尤丁', '主办国马来西亚首相慕尤丁'],
  ['峰会东道主英国首相约翰逊抵达。', '约翰逊', '峰会东道主英国首相约翰逊'],
])('%s', (body, name, whole) => {
  expect(around(body, name)).toBe(whole);
});

test.each([
  ['外交部宣布，王毅抵达。', '王毅'],
  ['王毅的演讲结束。', '王毅'],
  ['王毅、外长们抵达。', '王毅'],
  ['作为东道国，王毅抵达。', '王毅'],
])('%s: nothing touches %s', (body, name) => {
  expect(around(body, name)).toBe(name);
});

test.each([
  ['（Antony Blinken）说', 16],
  ['说（好）', 0],
  ['（', 0],
])('the gloss of %s is %d long', (text, length) => {
  expect(glossBehind(text, 0)).toBe(length);
});
