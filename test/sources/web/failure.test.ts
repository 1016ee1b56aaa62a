import { describe, expect, test } from 'vitest';
import { GuanxiError } from '../../../src/errors.ts';
import { webFailure } from '../../../src/sources/web/failure.ts';
import { retryAfterMs, statusFailure } from '../../../src/sources/web/status.ts';

const coded = (code: string) => Object.assign(new Error('seen'), { code });

describe('errors of the network are one line with what to do', () => {
  test.each([
    ['ENOTFOUND', 'its host is not known; check the spelling'],
    ['EAI_AGAIN', 'its host cannot be looked up now; check the network and try again'],
    ['ECONNREFUSED', 'nothing answers at its host and port; check the address'],
    ['EHOSTUNREACH', 'its host cannot be reached from here; check the network'],
    ['UND_ERR_CONNECT_TIMEOUT', 'no whole answer in time; try again or raise GUANXI_WEB_TIMEOUT'],
    ['UND_ERR_HEADERS_TIMEOUT', 'no whole answer in time; try again or raise GUANXI_WEB_TIMEOUT'],
    ['UND_ERR_BODY_TIMEOUT', 'no whole answer in time; try again or raise GUANXI_WEB_TIMEOUT'],
    ['UND_ERR_SOCKET', 'the connection broke before the end; try again'],
    ['UND_ERR_HEADERS_OVERFLOW', 'its headers are too long to be read; save the page and give the file'],
    ['Z_DATA_ERROR', 'its compressed body is damaged; try again'],
    ['ERR__ERROR_FORMAT_PADDING_1', 'its compressed body is damaged; try again'],
    ['ERR_BROTLI_DECODER_ERROR_UNREACHABLE', 'its compressed body is damaged; try again'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'no TLS connection can be made; check the address'],
    ['CERT_HAS_EXPIRED', 'its certificate is not trusted; save the page and give the file'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is not trusted; save the page and give the file'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'its certificate is not trusted; save the page and give the file'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is not trusted; save the page and give the file'],
    ['HPE_INVALID_CONSTANT', 'what answers does not speak HTTP; check the port'],
    ['EMFILE', 'cannot be fetched: seen'],
  ])('%s', (code, message) => {
    const cause = coded(code);
    expect(webFailure(cause)).toMatchObject({ code: 'UNREADABLE', message: `${message} (${code})`, cause });
  });

  test('what has no code is shown as it is', () => {
    expect(webFailure(new Error('seen')).message).toBe('cannot be fetched: seen');
    expect(webFailure('seen').message).toBe('cannot be fetched: seen');
  });

  test('what is known already stays', () => {
    const refused = new GuanxiError('REFUSED', 'seen');
    expect(webFailure(refused)).toBe(refused);
  });
});

describe('a status that is no success says what to do', () => {
  test.each([
    [401, null, 'status 401: the server wants a login; save the page with a browser and give the file'],
    [403, null, 'status 403: the server refuses it; save the page with a browser and give the file'],
    [404, null, 'status 404: the server has no such page; check the address'],
    [410, null, 'status 410: the server has taken the page away; look for an archived copy'],
    [418, null, 'status 418: the server gives no page for it; check the address'],
    [429, '120', 'status 429: the server wants fewer requests; try again later (it says: after 120 s)'],
    [451, null, 'status 451: the server may not show it for legal reasons; look for an archived copy'],
    [503, null, 'status 503: the server has failed; try again later'],
    [599, 'soon', 'status 599: the server has failed; try again later'],
  ])('%i', (status, retryAfter, message) => {
    expect(statusFailure(status, retryAfter)).toMatchObject({ code: 'UNREADABLE', message });
  });
});

test.each([
  [null, null],
  ['5', 5000],
  ['0', 0],
  ['-5', null],
  ['Tue, 14 Nov 2023 22:13:30 GMT', 10_000],
  ['Tue, 14 Nov 2023 22:13:10 GMT', 0],
  ['soon', null],
])('Retry-After %s is %s ms', (header, expected) => {
  expect(retryAfterMs(header, 1_700_000_000_000)).toBe(expected);
});
