import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from '../../src/cli/commands.ts';
import { guanxi } from './capture.ts';

describe('help', () => {
  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    '%s shows its flags and an example',
    async (name, command) => {
      const { code, out, err } = await guanxi([name, '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(command.summary);
      expect(out).toContain('--verbose');
      expect(out).toMatch(new RegExp(`EXAMPLE\\n\\n {2}.*guanxi ${name}`, 'u'));
      expect(out.endsWith('\n')).toBe(true);
    },
  );

  test('the overview lists every command', async () => {
    const { code, out } = await guanxi(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS) expect(out).toMatch(new RegExp(`${name} +${summary}`, 'u'));
  });

  test('-h is --help', async () => {
    expect(await guanxi(['check', '-h'])).toEqual(await guanxi(['check', '--help']));
  });

  test('nothing at all is wrong use', async () => {
    const { code, out, err } = await guanxi([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('guanxi COMMAND --help');
  });

  test('--version', async () => {
    expect(await guanxi(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
  });
});

describe('wrong use exits 2 with a hint', () => {
  test.each([
    [['biuld'], 'unknown command biuld (did you mean build?)', 'guanxi --help'],
    [['frobnicate'], 'unknown command frobnicate', 'guanxi --help'],
    [['--vresion'], 'unknown flag --vresion (did you mean --version?)', 'guanxi --help'],
    [['build', '--sotre', 'memory:', 'a.txt'], 'unknown flag --sotre (did you mean --store?)', 'guanxi build --help'],
    [['check', '-s'], 'unknown flag -s', 'guanxi check --help'],
    [['check', '--no-verbose'], 'unknown flag --no-verbose', 'guanxi check --help'],
    [['build', 'a.txt', '--store'], '--store needs a value', 'guanxi build --help'],
    [['query', '--store', '--variables', '{}', '-'], '--store needs a value', 'guanxi query --help'],
    [['check', '--verbose=1'], '--verbose takes no value', 'guanxi check --help'],
    [['extract'], 'PATH… is missing', 'guanxi extract --help'],
    [['build'], 'PATH… is missing', 'guanxi build --help'],
    [['query'], 'FILE is missing', 'guanxi query --help'],
    [['query', 'a.graphql', 'b.graphql'], 'one word too many: b.graphql', 'guanxi query --help'],
    [['check', 'graph'], 'one word too many: graph', 'guanxi check --help'],
    [['extract', '--format', 'xml', 'a.txt'], 'Expected one of: jsonl, pretty', 'guanxi extract --help'],
    [['extract', '--explain', '--gaps', 'a.txt'], '--explain and --gaps do not go together', 'guanxi extract --help'],
    [['extract', '--gaps', '--format', 'jsonl', 'a.txt'], '--gaps prints TSV', 'guanxi extract --help'],
    [['export', '--format', 'pretty'], 'Expected one of: jsonl', 'guanxi export --help'],
    [['check', '--store', 'redis://here'], '--store redis://here is no store', 'guanxi check --help'],
    [['serve', '--port', 'http'], '--port http is no whole number', 'guanxi serve --help'],
    [
      ['query', '--store', 'memory:', '-', '--variables', '{'],
      '--variables is no JSON object: {',
      'guanxi query --help',
    ],
  ])('%o', async (argv, message, hint) => {
    const { code, out, err } = await guanxi(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`guanxi: ${message.startsWith('Expected') ? '' : message}`);
    expect(err).toContain(message);
    expect(err).toContain(`Try: ${hint}`);
    expect(err).not.toContain('    at ');
  });

  test('a wrong variable exits 2 and names it', async () => {
    const { code, err } = await guanxi(['check'], { environment: { GUANXI_STORE: 'redis://here' } });
    expect(code).toBe(2);
    expect(err).toMatch(/^guanxi: CONFIGURATION: GUANXI_STORE=redis:\/\/here is no store/u);
  });

  test('--verbose shows where', async () => {
    const { code, err } = await guanxi(['--verbose', 'check', '--store', 'redis://here']);
    expect(code).toBe(2);
    expect(err).toContain('    at ');
  });
});
