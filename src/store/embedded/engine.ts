import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import grafeo, { type GrafeoDB, type Transaction } from '@grafeo-db/js';
import { GuanxiError } from '../../errors.ts';
import type { Engine, Run } from '../engine.ts';
import type { Opening } from '../open.ts';
import type { Parameters, Row } from '../port.ts';
import { namedEntity } from '../search.ts';
import { statement } from '../statements.ts';
import { busy, holdFolder, type Release } from './lock.ts';
import { assertTree } from './parameters.ts';

const GRAPH_FILE = 'graph.grafeo';
const CHECKPOINTS = { intervalMs: 60_000, walBytes: 64_000_000 };

/**
 * The engine inside this process: `memory:`, or `file:PATH`, a folder that one process may have open. Throws
 * STORE_BUSY for a folder in use and STORE_UNREACHABLE for one that cannot be used, or holds no graph where one must exist.
 */
export function openEmbedded(uri: string, opening: Opening = 'create'): Engine {
  const folder = uri === 'memory:' ? null : resolve(uri.slice('file:'.length));
  if (folder !== null && opening === 'existing' && !existsSync(join(folder, GRAPH_FILE))) {
    throw new GuanxiError(
      'STORE_UNREACHABLE',
      `${uri} holds no graph yet: run guanxi build first, or give another --store`,
    );
  }
  const release = folder === null ? () => undefined : holdFolder(folder);
  const db = folder === null ? grafeo.GrafeoDB.create() : openFile(folder, release);
  // one writer at a time: the next waits for the one before it
  let turn: Promise<unknown> = Promise.resolve();
  let open = true;

  const read = <T>(work: (run: Run) => Promise<T>): Promise<T> => inOrder(uri, () => work(runOn(db)));
  const close = async () => {
    if (!open) return;
    open = false;
    await turn;
    try {
      await inOrder(uri, async () => db.close());
    } finally {
      release();
    }
  };
  // once a write did not reach the disk, those after it would stand in memory alone
  let lost: GuanxiError | null = null;
  const writing = <T>(work: () => Promise<T>): Promise<T> => {
    if (lost !== null) return Promise.reject(lost);
    return inOrder(uri, work).catch((error: unknown) => {
      if (error instanceof GuanxiError && error.code === 'STORE_FULL') lost = error;
      throw error;
    });
  };
  return {
    kind: 'embedded',
    uri,
    read: (work) => (open ? read(work) : Promise.reject(closed(uri))),
    write(work) {
      if (!open) return Promise.reject(closed(uri));
      const result = turn.then(() => writing(() => transaction(db, work)));
      turn = result.catch(() => undefined);
      return result;
    },
    define: (text) => inOrder(uri, async () => void (await db.executeCypher(text))),
    prepared: () =>
      inOrder(uri, () => db.createTextIndex('Entity', 'searchText', { tokenizer: 'cjk_bigram', stopWords: [] })),
    named: (text, limit) =>
      inOrder(uri, async () => {
        const hits = await db.textSearch('Entity', 'searchText', text, limit);
        return hits.flatMap(([node]) => {
          const properties = node === undefined ? undefined : db.getNode(node)?.properties();
          return properties === undefined ? [] : [namedEntity(properties as Row)];
        });
      }),
    settle: () => writing(async () => (folder === null ? undefined : db.walCheckpoint())),
    close,
  };
}

function openFile(folder: string, release: Release): GrafeoDB {
  try {
    const db = grafeo.GrafeoDB.create(join(folder, GRAPH_FILE));
    db.setCheckpointTriggers(CHECKPOINTS);
    return db;
  } catch (cause) {
    release();
    const seen = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    if (seen.includes('cannot be locked')) throw busy(folder, 'another process has its file open');
    throw new GuanxiError('STORE_UNREACHABLE', `${folder} cannot be opened (${seen}): give another --store`, { cause });
  }
}

async function transaction<T>(db: GrafeoDB, work: (run: Run) => Promise<T>): Promise<T> {
  const tx = db.beginTransaction();
  try {
    const result = await work(runOn(tx));
    tx.commit();
    return result;
  } catch (cause) {
    if (tx.isActive) tx.rollback();
    throw cause;
  }
}

function runOn(target: GrafeoDB | Transaction): Run {
  return async (name: string, parameters: Parameters) => {
    assertTree(parameters);
    const result = await target.executeCypher(statement(name), parameters);
    return result.toArray() as unknown as readonly Row[];
  };
}

/** What the engine throws as one of ours. */
async function inOrder<T>(uri: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof GuanxiError) throw cause;
    const seen = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    if (seen.includes('No space left')) {
      throw new GuanxiError('STORE_FULL', `${uri}: the disk is full: make room, then run the same command again`, {
        cause,
      });
    }
    if (/read-only file system|permission denied/iu.test(seen)) {
      throw new GuanxiError('STORE_FULL', `${uri} cannot be written (${seen}): make it writable for this user`, {
        cause,
      });
    }
    throw new GuanxiError('STORE_QUERY', `${uri} could not run a statement: ${seen}`, { cause });
  }
}

function closed(uri: string): GuanxiError {
  return new GuanxiError('STORE_UNREACHABLE', `${uri} has been closed: open it again`);
}
