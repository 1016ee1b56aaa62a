import { describe, expect, test } from 'vitest';
import { findSurnames } from '../../src/claims/surnames.ts';
import { linkArticle } from '../../src/entities/link.ts';
import { readingOf } from '../support/scene.ts';

/** Each bare surname with the name of the person it means. */
function surnames(body: string): string[] {
  const linked = linkArticle(readingOf(body));
  const { text } = linked.reading.document;
  return findSurnames(linked).map(
    ({ start, end, node }) => `${text.slice(start, end)}=${linked.people.get(node)?.name}`,
  );
}

describe('a bare surname that speaks', () => {
  test.each([
    ['立法会议员叶健民说，方案太晚。叶认为，应该重来。', ['叶=叶健民']],
    ['市长周子衡到场视察。周表示，工程没有停。', ['周=周子衡']],
    ['发言人何天予回答提问。随后何又称，会期不变。', ['何=何天予']],
    ['部长许明远出席会议，但许氏指出，文件没有签。', ['许氏=许明远']],
    ['主席杜思齐先到。杜说，时间够。杜还说，人手不够。', ['杜=杜思齐', '杜=杜思齐']],
  ])('%s', (body, expected) => {
    expect(surnames(body)).toEqual(expected);
  });

  test.each([
    ['of two people', '市长周子衡和议员周一帆到场。周表示，工程没有停。'],
    ['named only later', '周表示，工程没有停。市长周子衡到场视察。'],
    ['that is the head of the name', '市长周子衡说，工程没有停。周子衡说，人手够。'],
    ['without a word of speech', '市长周子衡到场。周边道路已经封闭。'],
    ['far from its word of speech', '市长周子衡到场。周末前后将有大雨，气象台表示。'],
  ])('none %s', (_, body) => {
    expect(surnames(body)).toEqual([]);
  });
});
