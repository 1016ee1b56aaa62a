import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What is told of an address that is not public, by the range it lies in; ranges that are not here are `reserved`. */
const RANGES: Readonly<Record<string, string>> = {
  loopback: 'this machine',
  private: 'a private network',
  uniqueLocal: 'a private network',
  carrierGradeNat: 'a private network',
  linkLocal: 'the link-local network, where clouds keep their keys',
  multicast: 'a multicast group',
};

/** The ranges that may be allowed; no article stands in any other. */
const ALLOWABLE = new Set(['loopback', 'private', 'uniqueLocal', 'carrierGradeNat']);

/** Where clouds hand out keys to whoever asks, in ranges that look harmless or may be allowed: Alibaba, Azure, AWS, Google. */
const CLOUD_METADATA = new Set(['100.100.100.200', '168.63.129.16', 'fd00:ec2::254', 'fd20:ce::254']);

/** RFC 4291: global unicast. What `unicast` leaves over besides is unassigned, or IPv4 in an old dress (`::7f00:1`). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Why no connection to an IP address may be made, as the end of a sentence, or null where one may: `10.0.0.1` gives `a
 * private network`, which `allowPrivate` allows. IPv4 mapped to IPv6 is judged as IPv4; IPv4 inside 6to4, Teredo and
 * NAT64 is never allowed, since the gateway would decide where it leads.
 */
export function whyNotPublic(address: string, allowPrivate: boolean): string | null {
  const written = plainForm(address);
  if (written === null) return 'no IP address';
  const ip = ipaddr.process(written);
  if (CLOUD_METADATA.has(ip.toString())) return 'a service that hands out the keys of a cloud';
  const range: string = ip.range();
  if (range === 'unicast' && (ip.kind() === 'ipv4' || ip.match(GLOBAL_UNICAST))) return null;
  if (allowPrivate && ALLOWABLE.has(range)) return null;
  return RANGES[range] ?? 'a reserved range';
}

/**
 * The form of an IP address that all readers take alike: ipaddr.js reads `::127.0.0.1` as mapped, the system does not.
 * Null for what is none, and for one of a zone (`fe80::1%eth0`).
 */
function plainForm(address: string): string | null {
  if (isIP(address) === 4) return address;
  const bracketed = `http://[${address}]`;
  return isIP(address) === 6 && URL.canParse(bracketed) ? new URL(bracketed).hostname.slice(1, -1) : null;
}
