import { parseMIMEType } from 'undici';
import { GuanxiError } from '../../errors.ts';

/** Kinds that hold no article. All else passes, also `application/octet-stream`: a format is told by its bytes. */
const NO_ARTICLE = /^(?:image|video|audio|font|model)\//u;
const NO_ARTICLE_EITHER: ReadonlySet<string> = new Set([
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/wasm',
  'application/vnd.android.package-archive',
  'application/vnd.apple.mpegurl',
  'application/x-mpegurl',
  'application/x-msdownload',
  'application/x-shockwave-flash',
]);
const CHARSET = /^[\w.:-]{1,40}$/u;

/** The charset of a `Content-Type`: `text/html; charset=GB2312` gives `GB2312`; null where it names none. */
export function charsetOf(contentType: string): string | null {
  const type = parseMIMEType(contentType);
  const charset = type === 'failure' ? undefined : type.parameters.get('charset');
  return charset !== undefined && CHARSET.test(charset) ? charset : null;
}

/** Throws BINARY for a `Content-Type` that is never an article's, such as `image/png`, by its name. */
export function refuseMedia(contentType: string): void {
  const type = parseMIMEType(contentType);
  if (type === 'failure') return;
  if (NO_ARTICLE.test(type.essence) || NO_ARTICLE_EITHER.has(type.essence)) {
    throw new GuanxiError('BINARY', `this is ${type.essence}, which holds no article; give the page it belongs to`);
  }
}
