import { GuanxiError } from '../errors.ts';
import { idOf } from '../model/id.ts';
import { judgedRows } from './change/kept.ts';
import { planOf } from './change/plan.ts';
import { storedRows } from './change/stored-rows.ts';
import { writePlan } from './change/write.ts';
import type { Verdict } from './claims.ts';
import type { Engine, Run } from './engine.ts';
import { keep } from './inputs.ts';
import type { ChangeReport } from './port.ts';
import { namesBefore, reportOf } from './report.ts';
import { inTurn } from './turn.ts';

/** What a person says of a claim: who, why, and when (ISO, UTC). */
export interface Judging {
  readonly verdict: Verdict;
  readonly by: string;
  readonly why: string | null;
  readonly at: string;
}

/**
 * Keeps a judgement of a claim beside the evidence and counts its facts again: WRONG leaves them all, RIGHT makes them
 * as certain as can be; a second judgement takes the place of the first. Throws BAD_USER_INPUT where there is no such
 * claim, or where it follows from another, which is the one to judge.
 */
export async function judgeClaim(engine: Engine, claim: string, judging: Judging): Promise<ChangeReport> {
  return changed(engine, async (run) => {
    const [row] = await run('read/claim-article', { id: claim });
    if (row === undefined)
      throw new GuanxiError('BAD_USER_INPUT', `${claim} is no claim of the graph: give the id of one`);
    if (typeof row.derivedFrom === 'string') {
      throw new GuanxiError('BAD_USER_INPUT', `${claim} follows from ${row.derivedFrom}: judge that one`);
    }
    const article = String(row.article);
    await keep(run, 'Judgement', [{ id: idOf('judgement', claim), claim, article, ...judging }]);
    return article;
  });
}

/** Takes a judgement back: the claim counts as it did before. Throws BAD_USER_INPUT where there is none. */
export async function unjudgeClaim(engine: Engine, claim: string): Promise<ChangeReport> {
  return changed(engine, async (run) => {
    const id = idOf('judgement', claim);
    const [row] = await run('read/judged-article', { id });
    if (row === undefined) throw new GuanxiError('BAD_USER_INPUT', `${claim} was not judged: there is nothing to undo`);
    await run('write/clear-judgements', { ids: [id] });
    return String(row.article);
  });
}

/** Reads an article's claims again after what was said of them has changed. */
async function changed(engine: Engine, change: (run: Run) => Promise<string>): Promise<ChangeReport> {
  const report = await inTurn(engine, async (run) => {
    const out = await storedRows(run, [await change(run)]);
    const into = await judgedRows(
      run,
      out.map((rows) => ({ ...rows, claims: rows.claims.map((claim) => ({ ...claim, judged: null })) })),
    );
    const plan = await planOf(run, { out, into });
    const names = await namesBefore(run, plan);
    await writePlan(run, plan);
    return reportOf(plan, names);
  });
  await engine.settle();
  return report;
}
