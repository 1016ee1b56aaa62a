import { GuanxiError } from '../errors.ts';
import { sortedSet } from './canonical.ts';
import { judgedRows, keptRows } from './change/kept.ts';
import { planOf } from './change/plan.ts';
import { storedRows } from './change/stored-rows.ts';
import { writePlan } from './change/write.ts';
import type { Engine, Run } from './engine.ts';
import { keep, withdrawalsOf } from './inputs.ts';
import type { ChangeReport } from './port.ts';
import { namesBefore, reportOf } from './report.ts';
import { inTurn } from './turn.ts';
import { type WithdrawalNote, withdrawalRow } from './versions.ts';

/**
 * Takes articles out with all that rests on them alone; they stay withdrawn until restored, however often their files
 * are built again. `note` null shows what would go, and writes nothing. Throws BAD_USER_INPUT for an article that is
 * not there, or withdrawn already.
 */
export async function retract(
  engine: Engine,
  ids: readonly string[],
  note: WithdrawalNote | null,
): Promise<ChangeReport> {
  const wanted = sortedSet(ids);
  const work = async (run: Run): Promise<ChangeReport> => {
    const out = await storedRows(run, wanted);
    refuseMissing(
      wanted,
      out.map(({ article }) => article.id),
      'is not in the graph: give the id or the address of an article',
    );
    const plan = await planOf(run, { out, into: [] });
    const names = await namesBefore(run, plan);
    if (note !== null) {
      await keep(
        run,
        'Withdrawal',
        out.map((rows) => withdrawalRow(rows, note)),
      );
      await writePlan(run, plan);
    }
    return reportOf(plan, names);
  };
  if (note === null) return engine.read(work);
  const report = await inTurn(engine, work);
  await engine.settle();
  return report;
}

/** Puts withdrawn articles back as they were last read. Throws BAD_USER_INPUT for one that is not withdrawn. */
export async function restore(engine: Engine, ids: readonly string[]): Promise<ChangeReport> {
  const wanted = sortedSet(ids);
  const report = await inTurn(engine, async (run) => {
    const kept = await withdrawalsOf(run, wanted);
    refuseMissing(
      wanted,
      kept.map(({ article }) => String(article)),
      'is not withdrawn: guanxi retract takes an article out',
    );
    const into = await judgedRows(
      run,
      kept.map(({ rows }) => keptRows(String(rows))),
    );
    const plan = await planOf(run, { out: [], into });
    await run('write/clear-withdrawals', { ids: wanted });
    await writePlan(run, plan);
    return reportOf(plan, new Map());
  });
  await engine.settle();
  return report;
}

function refuseMissing(wanted: readonly string[], found: readonly string[], why: string): void {
  const missing = wanted.find((id) => !found.includes(id));
  if (missing !== undefined) throw new GuanxiError('BAD_USER_INPUT', `${missing} ${why}`);
}
