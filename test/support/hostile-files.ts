import type { ErrorCode } from '../../src/errors.ts';

/** A file of `bytes` bytes or so that is made to break its reader, and what it must come to: articles, or a refusal. */
export interface HostileFile {
  readonly name: string;
  readonly outcome: ErrorCode | 'read';
  make(size: number): string;
}

const SENTENCE = '外交部长周一在北京会见来访的客人，双方就合作交换意见。';
const times = (unit: string, size: number): string => unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));

const file = (name: string, outcome: HostileFile['outcome'], make: (size: number) => string): HostileFile => ({
  name,
  outcome,
  make,
});

export const HOSTILE_FILES: readonly HostileFile[] = [
  file('HTML nested deeply', 'read', (size) => `${times('<div>', size)}<p>${SENTENCE}</p>${times('</div>', size)}`),
  file(
    'HTML nested deeply and never closed',
    'read',
    (size) => `<html><body>${times('<div><span>', size)}<p>${SENTENCE}</p></body></html>`,
  ),
  file('links within links', 'read', (size) => `<p>${times('<a href="/a"><b>', size)}${SENTENCE}</p>`),
  file(
    'tables within tables',
    'read',
    (size) => `<html><body>${times('<table><tr><td>', size)}${SENTENCE}</body></html>`,
  ),
  file(
    'a page of one table',
    'read',
    (size) =>
      `<html><body><table>${times('<tr><td>1</td><td>2.5</td><td>会谈</td></tr>', size)}</table><p>${SENTENCE}</p></body></html>`,
  ),
  file('a line of text', 'read', (size) => `会谈\n${times(SENTENCE.replace('。', '，'), size)}`),
  file('a line of text without a mark', 'read', (size) => times('会谈在北京举行', size)),
  file('a line of one character', 'read', (size) => `${SENTENCE}\n${times('好', size)}`),
  file(
    'an attribute',
    'read',
    (size) => `<html><body><p data-a="${times('会谈', size)}">${SENTENCE}</p></body></html>`,
  ),
  file(
    'an attribute never closed',
    'TRUNCATED',
    (size) => `<html><body><p>${SENTENCE}</p><p data-a="${times('会谈 ', size)}`,
  ),
  file('attributes', 'read', (size) => `<html><body><p ${times('a="1" b ', size)}>${SENTENCE}</p></body></html>`),
  file(
    'class names',
    'read',
    (size) => `<html><body><p class="${times('x-y z_w ', size)}">${SENTENCE}</p></body></html>`,
  ),
  file('a line of Markdown', 'read', (size) => `# 会谈\n\n${SENTENCE}${times('**会谈** [甲](', size)}`),
  file('a field of front matter', 'read', (size) => `---\ntitle: ${times('会谈', size)}\n---\n${SENTENCE}`),
  file('fields of front matter', 'read', (size) => `---\n${times('title: 会谈\n', size)}---\n${SENTENCE}`),
  file('front matter nested deeply', 'read', (size) => `---\ntitle: ${times('[', size)}\n---\n${SENTENCE}`),
  file('front matter never closed', 'FRONT_MATTER', (size) => `---\n${times('title: 会谈\n', size)}`),
  file(
    'aliases that multiply',
    'read',
    (size) => `---\na: &a [x, x]\n${times('b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n', size)}---\n${SENTENCE}`,
  ),
  file(
    'entities',
    'read',
    (size) => `<html><body><p>${times('&amp;&#21271;&nbsp;', size)}</p><p>${SENTENCE}</p></body></html>`,
  ),
  file(
    'entities never closed',
    'read',
    (size) => `<html><body><p>${SENTENCE}${times('&ampampamp', size)}</p></body></html>`,
  ),
  file(
    'declared entities that multiply',
    'read',
    (size) =>
      `<!DOCTYPE html [<!ENTITY a "${'甲'.repeat(99)}">${times('<!ENTITY b "&a;&a;&a;&a;">', size)}]><html><body><p>&b;${SENTENCE}</p></body></html>`,
  ),
  file('by-lines', 'read', (size) => `${SENTENCE}\n${times('（记者王毅）\n', size)}`),
  file('by-lines in one paragraph', 'read', (size) => `${SENTENCE}${times('（记者王毅）', size)}`),
  file('datelines', 'read', (size) => `${times('新华社北京5月4日电', size)}\n${SENTENCE}`),
  file('combining marks alone', 'NO_SENTENCE', (size) => times('\u0301', size)),
  file('combining marks upon one character', 'read', (size) => `${SENTENCE}e${times('\u0301\u0323', size)}`),
  file('invisible characters alone', 'NO_SENTENCE', (size) => times('\u200B\u202E', size)),
  file('opened tags', 'read', (size) => `<p>${SENTENCE}</p>${times('<', size)}`),
  file('opened tags in a page', 'read', (size) => `<html><body>${times('< ', size)}<p>${SENTENCE}</p></body></html>`),
  file('opened end tags', 'read', (size) => `<html><body><p>${SENTENCE}</p>${times('</', size)}></body></html>`),
  file('a comment never closed', 'TRUNCATED', (size) => `<p>${SENTENCE}</p><!--${times('会谈 -- ', size)}`),
  file('comments opened', 'TRUNCATED', (size) => `<p>${SENTENCE}</p>${times('<!-- ', size)}`),
  file(
    'CDATA never closed',
    'read',
    (size) => `<html><body><p>${SENTENCE}</p>${times('<![CDATA[ ', size)}</body></html>`,
  ),
  file(
    'a script never closed',
    'TRUNCATED',
    (size) => `<html><body><p>${SENTENCE}</p><script>${times('var a; ', size)}`,
  ),
  file(
    'scripts',
    'read',
    (size) => `<html><body><p>${SENTENCE}</p>${times('<script>a<b</script>', size)}</body></html>`,
  ),
  file('zero bytes', 'BINARY', (size) => `${SENTENCE}${times('\0', size)}`),
  file('zero bytes between words', 'BINARY', (size) => times(`${SENTENCE}\0`, size)),
  file('blank lines', 'read', (size) => `${SENTENCE}\n${times(' \n\u3000\n', size)}`),
  file('white space alone', 'EMPTY', (size) => times(' \n\t', size)),
  file('opening brackets', 'read', (size) => `${SENTENCE}${times('（', size)}`),
  file('opening quotation marks', 'read', (size) => `${SENTENCE}${times('“', size)}`),
  file('lost characters', 'CHARSET', (size) => `${SENTENCE}${times('\uFFFD', size)}`),
  file('lost characters in brackets', 'CHARSET', (size) => `${SENTENCE}${times('（\uFFFD', size)}`),
  file('characters set apart', 'read', (size) => `${SENTENCE}\n${times('会 谈 ', size)}`),
  file('ruby annotations opened', 'read', (size) => `${SENTENCE}${times('\uFFF9会\uFFFA', size)}`),
];
