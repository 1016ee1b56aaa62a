import type { Run } from './engine.ts';
import type { Row } from './port.ts';

/** What is given beside the articles: from these and the articles everything else in the graph follows. */
export type InputLabel = 'Judgement' | 'Version' | 'Withdrawal';

const WRITE: Readonly<Record<InputLabel, string>> = {
  Judgement: 'write/judgements',
  Version: 'write/versions',
  Withdrawal: 'write/withdrawals',
};

export const INPUT_LABELS: readonly InputLabel[] = ['Judgement', 'Version', 'Withdrawal'];

/** Writes nodes of an input; what has the same id is replaced. */
export async function keep(run: Run, label: InputLabel, rows: readonly Row[]): Promise<void> {
  if (rows.length > 0) await run(WRITE[label], { rows });
}

/** The withdrawals of these articles, as they are kept. */
export async function withdrawalsOf(run: Run, articles: readonly string[]): Promise<readonly Row[]> {
  return (await run('read/withdrawals-of-articles', { ids: articles })).map(({ withdrawal }) => withdrawal as Row);
}
