import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GuanxiError } from '../../errors.ts';

const HOLDER = /^(?<pid>\d+)(?: (?<started>\d+))?$/u;

/** Gives the folder back. */
export type Release = () => void;

/**
 * Takes a folder for this process: a file `lock` with the process's number and when it began, so that the number of a
 * process that is gone, or that another program has now, holds nothing. Throws STORE_BUSY where a living process has it.
 */
export function holdFolder(folder: string): Release {
  const lock = join(folder, 'lock');
  try {
    makeFolder(folder);
    const holder = `${process.pid} ${startOf(process.pid) ?? ''}`.trim();
    if (!written(lock, holder)) {
      const pid = livingHolder(lock);
      if (pid !== null) throw busy(folder, `process ${pid} holds it`);
      rmSync(lock, { force: true });
      if (!written(lock, holder)) throw busy(folder, 'another process has just taken it');
    }
  } catch (cause) {
    if (cause instanceof GuanxiError) throw cause;
    const seen = cause instanceof Error ? cause.message : String(cause);
    throw new GuanxiError('STORE_UNREACHABLE', `${folder} cannot be used as a store (${seen}): give another --store`, {
      cause,
    });
  }
  return () => rmSync(lock, { force: true });
}

/** The folder and those above it. Node's own recursion never ends where a folder above can hold none, as /proc cannot. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** STORE_BUSY for this folder. */
export function busy(folder: string, why: string): GuanxiError {
  return new GuanxiError('STORE_BUSY', `${folder} is in use: ${why}. End it, or give another --store`);
}

function written(lock: string, holder: string): boolean {
  try {
    writeFileSync(lock, holder, { flag: 'wx' });
    return true;
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false;
    throw cause;
  }
}

function livingHolder(lock: string): number | null {
  const { pid, started } = HOLDER.exec(readFileSync(lock, 'utf8').trim())?.groups ?? {};
  if (pid === undefined) return null;
  try {
    process.kill(Number(pid), 0);
  } catch (cause) {
    if (isCode(cause, 'ESRCH')) return null;
  }
  const now = startOf(Number(pid));
  return started !== undefined && now !== null && now !== started ? null : Number(pid);
}

/** When a process began, in clock ticks since boot; null where the system does not say. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code;
}
