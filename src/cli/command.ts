import { stripVTControlCharacters } from 'node:util';
import { type ArgsDef, type ParsedArgs, parseArgs, renderUsage } from 'citty';
import { GuanxiError } from '../errors.ts';
import type { ExitCode, Session } from './session.ts';
import { checkUsage } from './usage.ts';

/** A command with its types folded away, so that all stand in one list. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The help text, with an example at its end. */
  help(): Promise<string>;
  /** Runs on the words after the command's name. Throws USAGE where they are wrong. */
  run(raw: readonly string[], session: Session): Promise<ExitCode>;
}

interface CommandSpec<T extends ArgsDef> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly args: T;
  /** How many words it takes besides flags; one at least and any number unless said. */
  readonly words?: { readonly least: number; readonly most: number };
  run(args: ParsedArgs<T>, session: Session): Promise<ExitCode>;
}

/** The flag of every command that opens a store. */
export const STORE = {
  store: {
    type: 'string',
    description:
      'file:PATH, memory:, bolt://…, neo4j://… or neo4j+s://… (else GUANXI_STORE, NEO4J_URI, file:.guanxi/graph)',
    valueHint: 'URI',
  },
} as const;

const COMMON = { verbose: { type: 'boolean', description: 'show stack traces' } } as const;

/** Makes a command of its flags and what it does; `--help`, `--verbose` and the checking of words come with it. */
export function command<const T extends ArgsDef>(spec: CommandSpec<T>): Command {
  const args: T & typeof COMMON = { ...spec.args, ...COMMON };
  const words = spec.words ?? { least: 1, most: Number.POSITIVE_INFINITY };
  return {
    name: spec.name,
    summary: spec.summary,
    help: async () => {
      const usage = await renderUsage<ArgsDef>(
        { meta: { name: spec.name, description: spec.summary }, args },
        { meta: { name: 'guanxi' } },
      );
      const examples = spec.examples.map((line) => `  ${line}`).join('\n');
      return `${stripVTControlCharacters(usage).trimEnd()}\n\nEXAMPLE\n\n${examples}\n`;
    },
    run: async (raw, session) => {
      checkUsage(raw, args, words);
      return spec.run(parsed<T>(raw, args), session);
    },
  };
}

function parsed<T extends ArgsDef>(raw: readonly string[], args: ArgsDef): ParsedArgs<T> {
  try {
    return parseArgs<T>([...raw], args);
  } catch (cause) {
    const message = cause instanceof Error ? stripVTControlCharacters(cause.message) : String(cause);
    throw new GuanxiError('USAGE', message, { cause });
  }
}
