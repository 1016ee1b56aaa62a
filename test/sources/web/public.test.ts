import { describe, expect, test } from 'vitest';
import { whyNotPublic } from '../../../src/sources/web/public.ts';

describe('public addresses', () => {
  test.each(['1.1.1.1', '202.108.22.5', '2001:4860:4860::8888', '2400:3200::1', '::ffff:1.1.1.1'])('%s', (address) => {
    expect(whyNotPublic(address, false)).toBeNull();
  });
});

describe('this machine and private networks, which may be allowed', () => {
  test.each([
    ['127.0.0.1', 'this machine'],
    ['127.8.9.10', 'this machine'],
    ['::1', 'this machine'],
    ['::ffff:127.0.0.1', 'this machine'],
    ['::ffff:7f00:1', 'this machine'],
    ['10.0.0.1', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['::ffff:192.168.1.1', 'a private network'],
    ['100.64.0.1', 'a private network'],
    ['fc00::1', 'a private network'],
    ['fd12:3456::1', 'a private network'],
  ])('%s is %s', (address, why) => {
    expect(whyNotPublic(address, false)).toBe(why);
    expect(whyNotPublic(address, true)).toBeNull();
  });
});

describe('what is never asked', () => {
  test.each([
    ['0.0.0.0', 'unspecified, which systems take for themselves'],
    ['0.1.2.3', '“this” network'],
    ['::', 'unspecified'],
    ['169.254.169.254', 'link-local: metadata of most clouds'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local with a zone'],
    ['100.100.100.200', 'metadata, in a private range'],
    ['168.63.129.16', 'metadata, in a public range'],
    ['::ffff:168.63.129.16', 'the same, mapped'],
    ['fd00:ec2::254', 'metadata, in a private range'],
    ['192.0.0.192', 'metadata, in a reserved range'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['2001:db8::1', 'documentation'],
    ['3fff::1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['2001:2::1', 'benchmarking'],
    ['192.88.99.1', '6to4 relay'],
    ['2002:7f00:1::1', '6to4 of 127.0.0.1'],
    ['2002:0a00:0001::1', '6to4 of 10.0.0.1'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['64:ff9b::7f00:1', 'NAT64 of 127.0.0.1'],
    ['64:ff9b::a9fe:a9fe', 'NAT64 of 169.254.169.254'],
    ['64:ff9b:1::a00:1', 'NAT64 of a private network'],
    ['::127.0.0.1', 'IPv4-compatible'],
    ['::1.1.1.1', 'IPv4-compatible, of a public address'],
    ['0177.0.0.1', 'no form that a resolver gives'],
    ['127.1', 'no form that a resolver gives'],
    ['::ffff:0:127.0.0.1', 'IPv4-translated'],
    ['fec0::1', 'site-local'],
    ['100::1', 'discard'],
    ['5f00::1', 'segment routing'],
    ['4000::1', 'unassigned'],
    ['news.example', 'no IP address'],
    ['', 'nothing'],
  ])('%s: %s', (address) => {
    expect(whyNotPublic(address, false)).not.toBeNull();
    expect(whyNotPublic(address, true)).not.toBeNull();
  });
});
