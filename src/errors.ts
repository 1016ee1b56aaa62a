/** Every way in which guanxi can refuse; the list is closed and each code has a test. */
export type ErrorCode =
  | 'USAGE'
  | 'UNREADABLE'
  | 'REFUSED'
  | 'EMPTY'
  | 'BINARY'
  | 'TOO_LARGE'
  | 'CHARSET'
  | 'FRONT_MATTER'
  | 'TRUNCATED'
  | 'NO_SENTENCE'
  | 'LEXICON'
  | 'STORE_UNREACHABLE'
  | 'STORE_AUTHENTICATION'
  | 'STORE_BUSY'
  | 'STORE_SCHEMA'
  | 'STORE_QUERY'
  | 'STORE_FULL'
  | 'INVALID_CURSOR'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'CONFIGURATION';

/** The one error class: `message` says what was seen and what to do next, `cause` keeps what lay beneath. */
export class GuanxiError extends Error {
  override readonly name = 'GuanxiError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
