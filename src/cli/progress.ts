import { SingleBar } from 'cli-progress';
import type { Session } from './session.ts';

/** How far a build is. */
export interface Progress {
  show(files: number, articles: number): void;
  /** Prints a line without breaking the bar. */
  say(line: string): void;
  stop(): void;
}

/** Where there is no terminal, one line at the first files of each size: 100, 200, … of a long run. */
const FILES_A_LINE = 100;

/** A bar that is redrawn on a terminal, a plain line now and then elsewhere; `total` is how many files there are. */
export function startProgress(session: Session, total: number): Progress {
  return session.terminal ? bar(session, total) : lines(session);
}

function bar({ stderr }: Session, total: number): Progress {
  const drawn = new SingleBar({
    format: '{bar} {value}/{total} files, {articles} articles loaded, {eta_formatted} left',
    stream: stderr,
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
  });
  drawn.start(total, 0, { articles: 0 });
  return {
    show: (files, articles) => {
      // an archive is counted as one file before it is opened
      if (files > drawn.getTotal()) drawn.setTotal(files);
      drawn.update(files, { articles });
    },
    say: (line) => {
      stderr.write(`\r\u001b[K${line}`);
      drawn.render();
    },
    stop: () => drawn.stop(),
  };
}

function lines({ stderr }: Session): Progress {
  let shown = 0;
  return {
    show: (files, articles) => {
      if (files < shown + FILES_A_LINE) return;
      shown = files;
      stderr.write(`${files} files read, ${articles} articles loaded\n`);
    },
    say: (line) => void stderr.write(line),
    stop: () => undefined,
  };
}
