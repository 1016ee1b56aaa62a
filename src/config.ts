import { z } from 'zod';
import { GuanxiError } from './errors.ts';
import { ARCHIVE_LIMITS } from './sources/unpack/limits.ts';
import type { StoreCredentials } from './store/open.ts';

/** Variables as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How web addresses are fetched. */
export interface WebConfiguration {
  readonly allowPrivate: boolean;
  readonly timeoutMs: number;
  /** Where the owner of a site finds who asks: an address of mail or web. */
  readonly contact: string | null;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Everything that may be set from outside, checked. */
export interface Configuration {
  readonly store: string;
  readonly credentials: StoreCredentials;
  readonly readKey: string | null;
  /** The largest file that is read, in bytes. */
  readonly maxBytes: number;
  /** What one archive may unpack to. */
  readonly archives: { readonly mostMembers: number; readonly mostBytes: number };
  /** Null where web addresses are switched off. */
  readonly web: WebConfiguration | null;
  readonly host: string;
  readonly port: number;
  readonly development: boolean;
  readonly logLevel: LogLevel;
}

/** What the command line says; it wins over the environment. */
export interface Flags {
  readonly store?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
}

const DEFAULT_STORE = 'file:.guanxi/graph';
const DEFAULT_MAX_BYTES = 20_000_000;
const DEFAULT_WEB_TIMEOUT = 30;
const STORE_URI = /^(?:memory:$|file:.|(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.)/u;

/** What may stand in a header, between the brackets of a user agent. */
const CONTACT = /^[\x21-\x27\x2A-\x7E]{3,200}$/u;

const SECRET = /KEY|PASSWORD/u;

const storeUri = z
  .string()
  .regex(STORE_URI, 'is no store: give file:PATH, memory:, bolt://HOST:7687, neo4j://HOST:7687 or neo4j+s://HOST');
const onOrOff = z.enum(['on', 'off'], 'is neither on nor off').transform((value) => value === 'on');
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/u, 'is no whole number')
    .transform(Number)
    .refine((n) => n >= least && n <= most, `must lie between ${least} and ${most}`);

const VARIABLES = z.object({
  GUANXI_STORE: storeUri.optional(),
  NEO4J_URI: storeUri.optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().optional(),
  GUANXI_READ_KEY: z.string().min(16, 'must have at least 16 characters: try openssl rand -hex 24').optional(),
  GUANXI_MAX_BYTES: wholeNumber(1, 2_000_000_000).default(DEFAULT_MAX_BYTES),
  GUANXI_MAX_MEMBERS: wholeNumber(1, 10_000_000).default(ARCHIVE_LIMITS.mostMembers),
  GUANXI_MAX_UNPACKED_BYTES: wholeNumber(1, 1_000_000_000_000).default(ARCHIVE_LIMITS.mostBytes),
  GUANXI_WEB: onOrOff.default(true),
  GUANXI_WEB_PRIVATE: onOrOff.default(false),
  GUANXI_WEB_TIMEOUT: wholeNumber(1, 600).default(DEFAULT_WEB_TIMEOUT),
  GUANXI_WEB_CONTACT: z.string().regex(CONTACT, 'is no address of mail or web: give name@example.org').optional(),
  GUANXI_HOST: z.string().default('127.0.0.1'),
  GUANXI_PORT: wholeNumber(0, 65_535).default(4000),
  GUANXI_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
});

const FLAGS = z.object({
  store: storeUri.optional(),
  host: z.string().min(1, 'is empty').optional(),
  port: wholeNumber(0, 65_535).optional(),
});

/**
 * The settings of one run: flags first, then the environment, then the defaults; for the store `--store`,
 * `GUANXI_STORE`, `NEO4J_URI`, `file:.guanxi/graph`. An empty variable counts as unset. Throws USAGE for a bad flag and
 * CONFIGURATION for a bad variable, naming it and what it should be; never repeats a key or a password.
 */
export function readConfiguration(flags: Flags = {}, environment: Environment = process.env): Configuration {
  const given = FLAGS.safeParse(flags);
  if (!given.success) throw new GuanxiError('USAGE', complaint(given.error, '--', flags));
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = VARIABLES.safeParse(set);
  if (!read.success) throw new GuanxiError('CONFIGURATION', complaint(read.error, '', set));
  const variables = read.data;
  return {
    store: given.data.store ?? variables.GUANXI_STORE ?? variables.NEO4J_URI ?? DEFAULT_STORE,
    credentials: {
      username: variables.NEO4J_USERNAME,
      password: variables.NEO4J_PASSWORD,
      database: variables.NEO4J_DATABASE ?? null,
    },
    readKey: variables.GUANXI_READ_KEY ?? null,
    maxBytes: variables.GUANXI_MAX_BYTES,
    archives: {
      mostMembers: variables.GUANXI_MAX_MEMBERS,
      mostBytes: variables.GUANXI_MAX_UNPACKED_BYTES,
    },
    web: variables.GUANXI_WEB
      ? {
          allowPrivate: variables.GUANXI_WEB_PRIVATE,
          timeoutMs: variables.GUANXI_WEB_TIMEOUT * 1000,
          contact: variables.GUANXI_WEB_CONTACT ?? null,
        }
      : null,
    host: given.data.host ?? variables.GUANXI_HOST,
    port: given.data.port ?? variables.GUANXI_PORT,
    development: variables.NODE_ENV !== 'production',
    logLevel: variables.GUANXI_LOG_LEVEL,
  };
}

/** One line for the first thing that is wrong: `GUANXI_PORT=http is no whole number`. Keys are named, never shown. */
function complaint(error: z.ZodError, prefix: string, values: object): string {
  const issue = error.issues[0];
  const name = String(issue?.path[0] ?? '');
  const value: unknown = Object.entries(values).find(([key]) => key === name)?.[1];
  const shown = SECRET.test(name) ? '' : `${prefix === '--' ? ' ' : '='}${String(value)}`;
  return `${prefix}${name}${shown} ${issue?.message ?? 'is wrong'}`;
}
