import { GuanxiError } from '../errors.ts';
import type { Judging } from '../store/judge.ts';
import { changesText } from './changes.ts';
import { command, STORE } from './command.ts';
import type { ExitCode } from './session.ts';
import { withStore } from './store.ts';

const VERDICTS = { right: 'RIGHT', wrong: 'WRONG' } as const;

/** `guanxi judge`: what a person says of a claim, kept beside the evidence. */
export const judgeCommand = command({
  name: 'judge',
  summary: 'Say that a claim is right or wrong; a wrong one leaves every fact and stays visible as judged',
  words: { least: 2, most: 3 },
  examples: [
    "guanxi judge claim claim:0123456789abcdef wrong --by 林小明 --why '原文说的是另一位同名者'",
    'guanxi judge claim claim:0123456789abcdef --undo',
  ],
  args: {
    what: { type: 'positional', description: 'claim' },
    id: { type: 'positional', description: 'its id, claim:…' },
    verdict: { type: 'positional', required: false, description: 'right or wrong' },
    ...STORE,
    by: { type: 'string', description: 'who judges', valueHint: 'NAME' },
    why: { type: 'string', description: 'the reason', valueHint: 'TEXT' },
    undo: { type: 'boolean', description: 'take the judgement back' },
  },
  run: (args, session) => {
    const [what, id = '', verdict] = args._;
    if (what !== 'claim') throw new GuanxiError('USAGE', `judge what? ${what} is none of: claim`);
    const judging = args.undo ? null : judgingOf(verdict, args.by, args.why);
    return withStore<ExitCode>(
      args,
      session,
      async (store) => {
        await store.migrate();
        const report = judging === null ? await store.unjudge(id) : await store.judge(id, judging);
        session.stdout.write(changesText(report));
        session.stderr.write(
          `${store.uri}: ${id} ${judging === null ? 'is judged no more' : `is judged ${verdict}`}\n`,
        );
        return 0;
      },
      'existing',
    );
  },
});

function judgingOf(verdict: string | undefined, by: string | undefined, why: string | undefined): Judging {
  const said = Object.entries(VERDICTS).find(([word]) => word === verdict)?.[1];
  if (said === undefined) throw new GuanxiError('USAGE', `say right or wrong, not ${verdict ?? 'nothing'}`);
  if (by === undefined || by.trim() === '') throw new GuanxiError('USAGE', 'who judges? add --by NAME');
  return { verdict: said, by, why: why ?? null, at: new Date().toISOString() };
}
