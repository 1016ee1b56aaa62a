import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/model/entity.ts';
import { lines } from '../../support/said.ts';

const stancesOf = (body: string): Stance[] => lines(body).map(({ statement }) => statement.stance);

describe('what somebody does in the same breath', () => {
  test.each<[string, Stance[]]>([
    ['默克尔说，冬天会很难，并呼吁大家守望相助。', ['DEMANDED']],
    ['布林肯说，谈判还在进行，又警告时间不多。', ['WARNED']],
    ['耿爽说，会谈没有日期，同时敦促各方冷静。', ['DEMANDED']],
    ['马克龙说，协定还有效，但批评进展太慢。', ['CRITICISED']],
    ['古特雷斯说，道路已经打通，还承诺运去药品。', ['PROMISED']],
  ])('tells of all that he says: %s', (body, expected) => {
    expect(stancesOf(body)).toEqual(expected);
  });

  test.each<[string, Stance[]]>([
    ['默克尔说，冬天会很难，大家呼吁的药品在路上。', ['SAID']],
    ['路透社报道说，公司裁了人，并承诺补发工资。', ['SAID']],
    ['默克尔警告，冬天会很难，并赞扬了医生。', ['WARNED']],
    ['默克尔说，“冬天会很难，并呼吁无用。”', ['SAID']],
  ])('not in %s', (body, expected) => {
    expect(stancesOf(body)).toEqual(expected);
  });
});
