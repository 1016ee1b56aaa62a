import { GuanxiError } from '../../errors.ts';

/** What the errors of resolver, socket and parser come to, by their code: what was seen, and what to do. */
const CODES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/u, 'its host is not known; check the spelling'],
  [/^EAI_AGAIN$/u, 'its host cannot be looked up now; check the network and try again'],
  [/^ECONNREFUSED$/u, 'nothing answers at its host and port; check the address'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|EADDRNOTAVAIL)$/u, 'its host cannot be reached from here; check the network'],
  [/^(?:ETIMEDOUT|TIMEOUT|UND_ERR_\w*TIMEOUT)$/u, 'no whole answer in time; try again or raise GUANXI_WEB_TIMEOUT'],
  [/^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_\w+)$/u, 'the connection broke before the end; try again'],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, 'its headers are too long to be read; save the page and give the file'],
  [/^(?:Z_\w+|ERR_{1,2}(?:BROTLI|ERROR)_\w+)$/u, 'its compressed body is damaged; try again'],
  [/^(?:EPROTO|ERR_SSL_\w+)$/u, 'no TLS connection can be made; check the address'],
  [
    /^(?:ERR_TLS_CERT\w*|\w*CERT\w*|UNABLE_TO_\w+)$/u,
    'its certificate is not trusted; save the page and give the file',
  ],
  [/^HPE_\w+$/u, 'what answers does not speak HTTP; check the port'],
  [/^ABORT_ERR$/u, 'interrupted'],
];

/** An error of a fetch as one line without the address: a GuanxiError as it is, all others as UNREADABLE with their code. */
export function webFailure(error: unknown): GuanxiError {
  if (error instanceof GuanxiError) return error;
  const code = codeOf(error);
  const known = CODES.find(([pattern]) => pattern.test(code))?.[1];
  const seen = error instanceof Error ? error.message : String(error);
  return new GuanxiError('UNREADABLE', `${known ?? `cannot be fetched: ${seen}`}${code === '' ? '' : ` (${code})`}`, {
    cause: error,
  });
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  if (error.name === 'AbortError') return 'ABORT_ERR';
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
