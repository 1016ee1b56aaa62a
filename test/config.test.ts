import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../src/config.ts';

const NEO4J = 'neo4j+s://graph.example';

describe('the store that is opened', () => {
  test.each([
    ['the flag first', { store: 'memory:' }, { GUANXI_STORE: 'file:a', NEO4J_URI: NEO4J }, 'memory:'],
    ['then GUANXI_STORE', {}, { GUANXI_STORE: 'file:a', NEO4J_URI: NEO4J }, 'file:a'],
    ['then NEO4J_URI', {}, { NEO4J_URI: NEO4J }, NEO4J],
    ['else the folder', {}, {}, 'file:.guanxi/graph'],
    ['an empty variable is unset', {}, { GUANXI_STORE: '', NEO4J_URI: NEO4J }, NEO4J],
  ])('%s', (_, flags, environment, expected) => {
    expect(readConfiguration(flags, environment).store).toBe(expected);
  });
});

describe('a wrong flag is wrong use', () => {
  test.each([
    [{ store: 'postgres://x' }, /--store postgres:\/\/x is no store: give file:PATH/],
    [{ store: 'file:' }, /is no store/],
    [{ port: 'http' }, /--port http is no whole number/],
    [{ port: '70000' }, /--port 70000 must lie between 0 and 65535/],
    [{ host: '' }, /--host {2}is empty/],
  ])('%o', (flags, message) => {
    expect(() => readConfiguration(flags, {})).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(message) }),
    );
  });
});

describe('a wrong variable is named', () => {
  test.each([
    [{ GUANXI_STORE: 'sqlite:a' }, /^GUANXI_STORE=sqlite:a is no store/],
    [{ GUANXI_PORT: '-1' }, /^GUANXI_PORT=-1 is no whole number/],
    [{ GUANXI_MAX_BYTES: '20MB' }, /^GUANXI_MAX_BYTES=20MB is no whole number/],
    [{ GUANXI_WEB: 'yes' }, /^GUANXI_WEB=yes is neither on nor off/],
    [{ GUANXI_WEB_PRIVATE: '1' }, /^GUANXI_WEB_PRIVATE=1 is neither on nor off/],
    [{ GUANXI_WEB_TIMEOUT: '0' }, /^GUANXI_WEB_TIMEOUT=0 must lie between 1 and 600/],
    [{ GUANXI_WEB_CONTACT: 'a) b' }, /^GUANXI_WEB_CONTACT=a\) b is no address of mail or web/],
    [{ GUANXI_LOG_LEVEL: 'loud' }, /^GUANXI_LOG_LEVEL=loud /],
  ])('%o', (environment, message) => {
    expect(() => readConfiguration({}, environment)).toThrow(
      expect.objectContaining({ code: 'CONFIGURATION', message: expect.stringMatching(message) }),
    );
  });

  test('but a key is never shown', () => {
    expect(() => readConfiguration({}, { GUANXI_READ_KEY: 'too-short' })).toThrow(
      /^GUANXI_READ_KEY must have at least 16/,
    );
  });
});

test('the rest of the environment', () => {
  const configuration = readConfiguration(
    { port: '0' },
    {
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'news',
      GUANXI_READ_KEY: '0123456789abcdef',
      GUANXI_MAX_BYTES: '1000',
      GUANXI_MAX_MEMBERS: '50',
      GUANXI_MAX_UNPACKED_BYTES: '9000',
      GUANXI_WEB_PRIVATE: 'on',
      GUANXI_WEB_TIMEOUT: '5',
      GUANXI_WEB_CONTACT: 'news@example.org',
      GUANXI_HOST: '::1',
      GUANXI_PORT: '8080',
      GUANXI_LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
    },
  );
  expect(configuration).toEqual({
    store: 'file:.guanxi/graph',
    credentials: { username: 'reader', password: 'secret', database: 'news' },
    readKey: '0123456789abcdef',
    maxBytes: 1000,
    archives: { mostMembers: 50, mostBytes: 9000 },
    web: { allowPrivate: true, timeoutMs: 5000, contact: 'news@example.org' },
    host: '::1',
    port: 0,
    development: false,
    logLevel: 'warn',
  });
});

describe('the web', () => {
  test.each([
    [
      'is asked, at public addresses, unless said otherwise',
      {},
      { allowPrivate: false, timeoutMs: 30_000, contact: null },
    ],
    ['may be switched off', { GUANXI_WEB: 'off', GUANXI_WEB_PRIVATE: 'on' }, null],
  ])('%s', (_, environment, expected) => {
    expect(readConfiguration({}, environment).web).toEqual(expected);
  });
});
