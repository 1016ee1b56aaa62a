import { command, STORE } from './command.ts';
import { withStore } from './store.ts';

/** `guanxi check`: whether the graph keeps its own rules. */
export const checkCommand = command({
  name: 'check',
  summary: "Check the graph's invariants; exits 1 and names what is broken",
  words: { least: 0, most: 0 },
  examples: ['guanxi check', 'guanxi check --store bolt://localhost:7687'],
  args: { ...STORE },
  run: (args, session) =>
    withStore(
      args,
      session,
      async (store) => {
        await store.migrate();
        const violations = await store.check();
        for (const { rule, message, count, example } of violations) {
          session.stdout.write(`${rule}: ${message} (${count}, such as ${example})\n`);
        }
        const broken = violations.length;
        session.stderr.write(`${store.uri}: ${broken === 0 ? 'the graph is sound' : `${broken} rules are broken`}\n`);
        return broken === 0 ? 0 : 1;
      },
      'existing',
    ),
});
