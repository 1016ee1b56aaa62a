import { GuanxiError } from '../../errors.ts';

const STATUSES: Readonly<Record<number, string>> = {
  401: 'wants a login; save the page with a browser and give the file',
  402: 'wants a payment; save the page with a browser and give the file',
  403: 'refuses it; save the page with a browser and give the file',
  404: 'has no such page; check the address',
  410: 'has taken the page away; look for an archived copy',
  429: 'wants fewer requests; try again later',
  451: 'may not show it for legal reasons; look for an archived copy',
};

const SECONDS = /^\d{1,9}$/u;
const HTTP_DATE = /^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/u;

/** UNREADABLE for a status that is no success, with what to do: `status 404: the server has no such page; …`. */
export function statusFailure(status: number, retryAfter: string | null): GuanxiError {
  const does =
    STATUSES[status] ?? (status >= 500 ? 'has failed; try again later' : 'gives no page for it; check the address');
  const seconds = retryAfter !== null && SECONDS.test(retryAfter) ? ` (it says: after ${retryAfter} s)` : '';
  return new GuanxiError('UNREADABLE', `status ${status}: the server ${does}${seconds}`);
}

/** How long a `Retry-After` asks to wait, in milliseconds from `now` (Unix time): seconds or an HTTP date; null for neither. */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (SECONDS.test(header)) return Number(header) * 1000;
  return HTTP_DATE.test(header) ? Math.max(0, Date.parse(header) - now) : null;
}
