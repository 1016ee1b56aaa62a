import { describe, expect, test } from 'vitest';
import { requiredWords } from '../../src/sentences/required-words.ts';

describe('required words', () => {
  test.each<[string, RegExp, readonly string[]]>([
    ['a word', /制裁/u, ['制裁']],
    ['one of several', /制裁|禁运/u, ['制裁', '禁运']],
    ['the rarer of two in a row', /(?:加征|征收)[^，]{0,9}关税/u, ['关税']],
    ['what an optional piece stands beside', /(?:武器)?禁运/u, ['禁运']],
    ['parts put together', /出口(?:管制|限制)/u, ['出口管制', '出口限制']],
    ['a class spelled out', /[中美]方/u, ['中方', '美方']],
    ['a range', /[0-2]日/u, ['0日', '1日', '2日']],
    ['what repeats at least once', /(?:会谈)+[了过]?/u, ['会谈']],
    ['a count that has to be', /第\d{1,2}次会晤/u, ['次会晤']],
    ['what no look around is part of', /(?<!反)制裁(?!者)(?=名单)/u, ['制裁']],
    ['what follows a look around that holds brackets of all kinds', /(?<!(?:[)\]]|\)|反)(?=甲))制裁/u, ['制裁']],
    ['the part of a word before what is optional', /贸易协定书?草案/u, ['贸易协定书草案', '贸易协定草案']],
    ['what stands between edges', /^报道$/u, ['报道']],
    ['a named group', /对(?<who>[^，]{1,4})实施/u, ['实施']],
    ['a sign written as a number', /\uE001{1,3}会见\uE010/u, ['会见\uE010']],
    ['an escaped mark', /\(驻\)美/u, ['(驻)美']],
  ])('%s: %s', (_, pattern, words) => {
    expect(requiredWords(pattern)?.toSorted()).toEqual(words.toSorted());
  });

  test.each<[string, RegExp]>([
    ['all is optional', /(?:制裁)?/u],
    ['one branch takes anything', /制裁|[^，]+/u],
    ['a wide class', /\p{Script=Han}{2,4}/u],
    ['any character', /./u],
    ['case is folded', /nato/iu],
    ['only places', /^\b$/u],
  ])('none where %s', (_, pattern) => {
    expect(requiredWords(pattern)).toBeNull();
  });
});
