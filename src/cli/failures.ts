import { countCodes, type FileFailure } from '../extractions.ts';

/** One line for a bad file: `notes.txt: EMPTY: the file holds nothing`; with its stack trace where asked for. */
export function failureLine(failure: FileFailure, verbose: boolean): string {
  const { file, error } = failure;
  const message = error.message.startsWith(`${file}: `) ? error.message.slice(file.length + 2) : error.message;
  return `${file}: ${error.code}: ${message}\n${verbose ? `${error.stack ?? ''}\n` : ''}`;
}

/** `3 files failed (EMPTY 1, TOO_LARGE 2)`. */
export function failureCount(failures: readonly FileFailure[]): string {
  const codes = [...countCodes(failures)].map(([code, count]) => `${code} ${count}`).join(', ');
  return `${failures.length} file${failures.length === 1 ? '' : 's'} failed (${codes})`;
}
