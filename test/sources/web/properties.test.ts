import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GuanxiError } from '../../../src/errors.ts';
import { checkedAddress } from '../../../src/sources/web/address.ts';
import { whyNotPublic } from '../../../src/sources/web/public.ts';

const octet = fc.integer({ min: 0, max: 255 });
const part = (value: number) =>
  fc.constantFrom(String(value), `0x${value.toString(16)}`, value === 0 ? '0' : `0${value.toString(8)}`);

/** The last parts of an address run together, as `inet_aton` has it: 127.0.0.1 is 127.1, 2130706433. */
const spelled = fc.tuple(octet, octet, octet, octet).chain(([a, b, c, d]) =>
  fc
    .constantFrom(
      [a, b, c, d],
      [a, b, c * 256 + d],
      [a, (b * 256 + c) * 256 + d],
      [((a * 256 + b) * 256 + c) * 256 + d],
    )
    .chain((parts) => fc.tuple(...parts.map(part)))
    .map((parts) => ({ plain: `${a}.${b}.${c}.${d}`, written: parts.join('.') })),
);

test('however an IPv4 address is spelled, it is judged as what it is', () => {
  fc.assert(
    fc.property(spelled, ({ plain, written }) => {
      const { hostname } = checkedAddress(`http://${written}/`, false);
      expect(hostname).toBe(plain);
      expect(whyNotPublic(hostname, false)).toBe(whyNotPublic(plain, false));
      const mapped = checkedAddress(`http://[::ffff:${plain}]/`, false).hostname.slice(1, -1);
      expect(whyNotPublic(mapped, false)).toBe(whyNotPublic(plain, false));
    }),
  );
});

test('IPv4 inside IPv6 is public only where it is mapped', () => {
  const wrapped = fc.tuple(
    octet,
    octet,
    fc.constantFrom('64:ff9b::XY:1', '2002:XY::1', '2001::XY:1', '::XY:1', '::ffff:0:XY:1'),
  );
  fc.assert(
    fc.property(wrapped, ([a, b, form]) => {
      const xy = ((a << 8) | b).toString(16);
      expect(whyNotPublic(form.replace('XY', xy), true)).not.toBeNull();
    }),
  );
});

test('any word is an http address without credentials, or refused by a GuanxiError', () => {
  const scheme = fc.constantFrom('http://', 'https://', 'HTTP:\\\\', 'http:/', '//', 'file:', 'javascript:', '');
  const rest = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('a:b@news.example:81/'));
  fc.assert(
    fc.property(
      scheme,
      rest,
      fc.option(fc.constant(new URL('https://news.example/a/b')), { nil: undefined }),
      (a, b, base) => {
        let url: URL;
        try {
          url = checkedAddress(a + b, false, base);
        } catch (error) {
          expect(error).toBeInstanceOf(GuanxiError);
          return;
        }
        expect(url.href).toMatch(/^https?:\/\/[^@/]+\//u);
        expect(['', '80', '443']).toContain(url.port);
      },
    ),
  );
});
