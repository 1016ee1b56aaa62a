/** Where a name stands: what a connection is made to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** The addresses of a host name; rejects as `dns.lookup` does. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>;

/** Time as waiting goes by it, in milliseconds from some start; tests hand in their own. */
export interface Clock {
  now(): number;
  /** Rejects where `signal` ends the wait. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface WebOptions {
  /** Longest body, before and after decompression. */
  readonly maxBytes: number;
  /** How long one address may take in all, redirects included, waits that a site asks for left out. */
  readonly timeoutMs: number;
  /** `guanxi/0.1.0 (+https://example.org/robot)`: what stands before `/` is the name that robots.txt is read for. */
  readonly userAgent: string;
  /** Whether this machine, private networks and ports other than 80 and 443 may be asked too. */
  readonly allowPrivate: boolean;
  /** Ends what is under way. */
  readonly signal?: AbortSignal;
  /** The system's resolver unless given. */
  readonly resolve?: Resolve;
  readonly clock?: Clock;
}
