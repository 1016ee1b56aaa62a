import { GuanxiError } from '../../errors.ts';

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//iu;
const CREDENTIALS = /^(?<scheme>[^:]+:\/\/)[^/?#]*@/u;
const SCHEMES = new Set(['http:', 'https:']);
/** Empty is the scheme's own. */
const PORTS = new Set(['', '80', '443']);
/** Browsers and servers hold to about as much; rules of robots.txt are matched in time that grows with it. */
const MOST_CHARACTERS = 2048;

/** Whether a word of the command line is an address and no path: `https://news.example/a`, also `ftp://…`, which is refused. */
export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}

/** An address as it may be shown: `https://name:secret@news.example/a` gives `https://…@news.example/a`. */
export function shownAddress(address: string): string {
  return address.replace(CREDENTIALS, '$<scheme>…@');
}

/**
 * The address that may be asked: http or https, no name or password, port 80 or 443 unless `anyPort`; without its
 * fragment. A host is in the one form that `URL` gives it: `http://0x7f.1` is 127.0.0.1. Relative to `base` where that
 * is given. Throws REFUSED, or UNREADABLE for what is no address.
 */
export function checkedAddress(address: string, anyPort: boolean, base?: URL): URL {
  if (address.length > MOST_CHARACTERS) {
    throw new GuanxiError('REFUSED', `the address has more than ${MOST_CHARACTERS} characters; give a shorter one`);
  }
  if (!URL.canParse(address, base?.href)) {
    throw new GuanxiError('UNREADABLE', 'this is no web address; write it as https://HOST/PATH');
  }
  const url = new URL(address, base?.href);
  if (!SCHEMES.has(url.protocol)) {
    throw new GuanxiError('REFUSED', `${url.protocol}// is not fetched; give an http or https address, or a file`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new GuanxiError('REFUSED', 'the address holds a user name or password; leave it out');
  }
  if (!anyPort && !PORTS.has(url.port)) {
    throw new GuanxiError(
      'REFUSED',
      `port ${url.port} is not asked, only 80 and 443; GUANXI_WEB_PRIVATE=on allows others`,
    );
  }
  url.hash = '';
  return url;
}
