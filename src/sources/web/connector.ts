import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { GuanxiError } from '../../errors.ts';
import { whyNotPublic } from './public.ts';
import type { Resolve, ResolvedAddress } from './types.ts';

export interface ConnectorOptions {
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
  readonly resolve?: Resolve | undefined;
}

const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

/**
 * Opens connections for undici, and only to addresses that were checked: a name is resolved once, every address it
 * stands for is checked, and the socket is given those very addresses, so that a second answer of the resolver (DNS
 * rebinding) is never asked for. Without a checked address no socket is made. Calls back with REFUSED.
 */
export function checkedConnector({ allowPrivate, timeoutMs, resolve = systemResolve }: ConnectorOptions) {
  return (options: buildConnector.Options, callback: buildConnector.Callback): void => {
    checkedAddresses(options.hostname, resolve, allowPrivate)
      .then((addresses) => opener(addresses, timeoutMs)(options, callback))
      .catch((error: Error) => callback(error, null));
  };
}

async function checkedAddresses(hostname: string, resolve: Resolve, allowPrivate: boolean) {
  const family = isIP(hostname);
  const addresses = family === 0 ? await resolve(hostname) : [{ address: hostname, family }];
  if (addresses.length === 0) throw new GuanxiError('UNREADABLE', `${hostname} has no address; check the spelling`);
  for (const { address } of addresses) {
    const why = whyNotPublic(address, allowPrivate);
    if (why === null) continue;
    // One such address among public ones is a trick or a mistake: none of them is used. The address itself is not shown:
    // it may be the inside of a network, told to whoever sent the article.
    const remedy = whyNotPublic(address, true) === null ? '; GUANXI_WEB_PRIVATE=on allows it' : '';
    throw new GuanxiError('REFUSED', `${hostname} stands for ${why}, and only public addresses are asked${remedy}`);
  }
  return addresses;
}

function opener(addresses: readonly ResolvedAddress[], timeout: number): buildConnector.connector {
  return buildConnector({
    timeout,
    autoSelectFamily: true,
    lookup: (_, { all }, done) => {
      const [first] = addresses;
      if (all) done(null, [...addresses]);
      else done(null, first?.address ?? '', first?.family);
    },
  });
}
