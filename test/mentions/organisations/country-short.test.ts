import { expect, test } from 'vitest';
import { shortCountryBefore } from '../../../src/mentions/organisations/country-short.ts';
import { readText } from '../reading.ts';

const codeBefore = (text: string, body: string) => shortCountryBefore(readText(text), text.indexOf(body))?.code ?? null;

test.each([
  ['敦促加政府放人。', '政府', 'CA'],
  ['美财政部公布名单。', '财政部', 'US'],
  ['会议由中外交部主办。', '外交部', 'CN'],
  ['与伊外交部联系。', '外交部', 'IR'],
  ['访问期间，俄国防部说明了情况。', '国防部', 'RU'],
])('%s: %s is of %s', (text, body, code) => {
  expect(codeBefore(text, body)).toBe(code);
});

test.each([
  ['他参加国务院会议。', '国务院'],
  ['14日立法会复会。', '立法会'],
  ['今日国会开幕。', '国会'],
  ['中美财政部都派人参加。', '财政部'],
  ['其中外交部的意见最重要。', '外交部'],
])('%s: %s is of no country', (text, body) => {
  expect(codeBefore(text, body)).toBeNull();
});
