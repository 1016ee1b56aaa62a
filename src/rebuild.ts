import type { Lexicon } from './lexicon/types.ts';
import { extractorVersion, extractStories } from './pipeline.ts';
import type { ChangeReport, GraphStore } from './store/port.ts';
import { reportedTogether } from './store/report.ts';

/** What a rebuild did. */
export interface RebuildSummary {
  readonly extractor: string;
  readonly articles: number;
  readonly report: ChangeReport;
  /** Whether `signal` ended it early: what was read anew stays, and the next run goes on. */
  readonly interrupted: boolean;
}

/**
 * Reads every article of the graph again, from its kept text, with the rules and the lexicon of today, and says what
 * that changes; judgements and withdrawals stay. What today's rules read before is left alone, so a run that was
 * ended goes on where it was.
 */
export async function rebuild(
  store: GraphStore,
  lexicon: Lexicon,
  onProgress?: (articles: number) => void,
  signal?: AbortSignal,
): Promise<RebuildSummary> {
  const reports: ChangeReport[] = [];
  let articles = 0;
  await store.migrate();
  for await (const stories of store.articles()) {
    if (signal?.aborted) break;
    reports.push(await store.reread(extractStories(stories, lexicon)));
    articles += stories.length;
    onProgress?.(articles);
  }
  const interrupted = signal?.aborted === true;
  return { extractor: extractorVersion(lexicon), articles, report: reportedTogether(reports), interrupted };
}
