import type { Clock } from './types.ts';

/** Runs one task after the other for each host; a site may ask for a pause between two. */
export type InTurn = <T>(host: string, pauseMs: number, task: () => Promise<T>) => Promise<T>;

/** One host's queue: when its last task ends, how many wait, when the next one may begin. */
interface Queue {
  tail: Promise<unknown>;
  waiting: number;
  freeAt: number;
}

/** A queue for each host: never two requests at once to one of them, and `pauseMs` between the end of one and the next. */
export function hostTurns(clock: Clock, signal?: AbortSignal): InTurn {
  const queues = new Map<string, Queue>();
  const forget = () => {
    for (const [host, { waiting, freeAt }] of queues) if (waiting === 0 && freeAt <= clock.now()) queues.delete(host);
  };
  return async (host, pauseMs, task) => {
    forget();
    const queue = queues.get(host) ?? { tail: Promise.resolve(), waiting: 0, freeAt: 0 };
    queues.set(host, queue);
    const before = queue.tail;
    const turn = (async () => {
      await before.catch(() => undefined);
      if (queue.freeAt > clock.now()) await clock.sleep(queue.freeAt - clock.now(), signal);
      try {
        return await task();
      } finally {
        queue.freeAt = clock.now() + pauseMs;
      }
    })();
    queue.tail = turn;
    queue.waiting += 1;
    try {
      return await turn;
    } finally {
      queue.waiting -= 1;
    }
  };
}
