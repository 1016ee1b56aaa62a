import { GuanxiError } from '../errors.ts';
import { COMMANDS } from './commands.ts';
import { OutputClosed } from './output.ts';
import type { ExitCode, Session } from './session.ts';
import { hintFor } from './usage.ts';
import { packageVersion } from './version.ts';

const HELP = new Set(['--help', '-h']);

/**
 * Runs one command line, such as `['build', 'examples/articles']`, and gives its exit code; never throws. An expected
 * failure is one line on standard error; `--verbose` adds the stack trace.
 */
export async function runCli(argv: readonly string[], session: Session): Promise<ExitCode> {
  const at = argv.findIndex((word) => !word.startsWith('-'));
  const name = at < 0 ? undefined : argv[at];
  const rest = argv.filter((_, i) => i !== at);
  try {
    if (name === undefined) return await withoutCommand(rest, session);
    const chosen = COMMANDS.find((entry) => entry.name === name);
    if (chosen === undefined) {
      const hint = hintFor(
        name,
        COMMANDS.map((entry) => entry.name),
      );
      throw new GuanxiError('USAGE', `unknown command ${name}${hint}`);
    }
    if (wantsHelp(rest)) {
      session.stdout.write(await chosen.help());
      return 0;
    }
    return await chosen.run(rest, session);
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    return complain(error, argv.includes('--verbose'), name, session);
  }
}

/** Flags after `--` are file names, not flags. */
function wantsHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => HELP.has(word));
}

async function withoutCommand(flags: readonly string[], session: Session): Promise<ExitCode> {
  if (flags.includes('--version')) {
    session.stdout.write(`${packageVersion()}\n`);
    return 0;
  }
  if (wantsHelp(flags)) {
    session.stdout.write(overview());
    return 0;
  }
  const flag = flags.find((word) => word !== '--verbose');
  if (flag !== undefined) {
    throw new GuanxiError('USAGE', `unknown flag ${flag}${hintFor(flag, ['--help', '--version', '--verbose'])}`);
  }
  session.stderr.write(overview());
  return 2;
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Reads Chinese political news into a knowledge graph that answers for every edge.',
    '',
    'USAGE guanxi COMMAND [FLAGS] …',
    '',
    ...lines,
    '',
    'EXAMPLE',
    '',
    '  guanxi build examples/articles && guanxi serve',
    '',
    'guanxi COMMAND --help says more; --version prints the version. Exit codes: 0 done, 1 something failed, 2 wrong use.',
    '',
  ].join('\n');
}

function complain(error: unknown, verbose: boolean, name: string | undefined, session: Session): ExitCode {
  const known = error instanceof GuanxiError ? error : null;
  const message = error instanceof Error ? error.message : String(error);
  const wrongUse = known?.code === 'USAGE' || known?.code === 'CONFIGURATION';
  session.stderr.write(`guanxi: ${known?.code === 'USAGE' || known === null ? '' : `${known.code}: `}${message}\n`);
  if (known?.code === 'USAGE')
    session.stderr.write(`Try: guanxi ${COMMANDS.some((c) => c.name === name) ? `${name} ` : ''}--help\n`);
  if (verbose) session.stderr.write(`${trace(error)}\n`);
  else if (known === null)
    session.stderr.write('This is a fault of guanxi: run it again with --verbose and report what it shows.\n');
  return wrongUse ? 2 : 1;
}

function trace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${trace(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
