import { type ExtractionOptions, extractFiles, type FileFailure } from './extractions.ts';
import type { ExtractionRecord } from './model/record.ts';
import { extractorVersion } from './pipeline.ts';
import { loadedTogether } from './store/load.ts';
import type { GraphStore, LoadSummary } from './store/port.ts';

/** Articles loaded at once: enough to fill the store's batches, little enough to stay in memory. */
const ARTICLES_A_LOAD = 200;

export interface BuildOptions extends ExtractionOptions {
  readonly store: GraphStore;
  /** Told of every bad file as it is met. */
  onFailure?(failure: FileFailure): void;
  /** Told of every article as it is read, before it is loaded. */
  onRecord?(record: ExtractionRecord): void;
  /** Told how many files have been read, and how many articles loaded. */
  onProgress?(files: number, articles: number): void;
  /** Ends the run between two articles; what was loaded stays. */
  readonly signal?: AbortSignal;
}

/** What a build did. `facts` counts the fact edges that were written or changed. */
export interface BuildSummary extends LoadSummary {
  readonly files: number;
  readonly failures: readonly FileFailure[];
  /** Articles in the graph that other rules or another lexicon read: `rebuild` reads them again. */
  readonly readOtherwise: number;
  /** Whether `signal` ended the run early. */
  readonly interrupted: boolean;
}

const NOTHING: LoadSummary = { articles: 0, unchanged: 0, withdrawn: 0, claims: 0, facts: 0 };

/**
 * Articles into the graph: reads every file, extracts, and loads what it says. Bad files are left out and listed;
 * building the same files again writes nothing. Rejects with a STORE_ code where the store fails.
 */
export async function build(paths: readonly string[], options: BuildOptions): Promise<BuildSummary> {
  const { store, onFailure, onRecord, onProgress, signal } = options;
  const failures: FileFailure[] = [];
  let files = 0;
  let total = NOTHING;
  let waiting: ExtractionRecord[] = [];
  const load = async () => {
    const before = total.articles + total.unchanged;
    const loaded = await store.load(waiting, (done) => onProgress?.(files, before + done));
    waiting = [];
    total = loadedTogether(total, loaded);
  };
  await store.migrate();
  for await (const outcome of extractFiles(paths, options)) {
    if (signal?.aborted) break;
    files += 1;
    if ('error' in outcome) {
      failures.push(outcome);
      onFailure?.(outcome);
    } else {
      for (const record of outcome.records) onRecord?.(record);
      waiting.push(...outcome.records);
    }
    onProgress?.(files, total.articles + total.unchanged);
    if (waiting.length >= ARTICLES_A_LOAD) await load();
  }
  if (waiting.length > 0 && !signal?.aborted) await load();
  const own = extractorVersion(options.lexicon);
  const readOtherwise = [...(await store.readBy())].reduce((sum, [by, count]) => sum + (by === own ? 0 : count), 0);
  return { ...total, files, failures, readOtherwise, interrupted: signal?.aborted === true };
}
