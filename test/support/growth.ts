/** Ten times the text may take this many times the time: ten for a linear rule, a hundred for one that is not. */
export const LINEAR = 15;

const ATTEMPTS = 4;
/** Milliseconds under which a measurement is noise. */
const NOISE = 20;

function took(run: (length: number) => void, length: number): number {
  const before = process.cpuUsage().user;
  run(length);
  return (process.cpuUsage().user - before) / 1_000;
}

/**
 * How many times longer `run` takes on ten times the length: processor time, so that what else the machine does does not
 * count, and the best of a few attempts, so that compiling and collecting garbage do not either.
 */
export function growth(run: (length: number) => void, length = 10_000): number {
  took(run, length / 5);
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && best > LINEAR; attempt += 1) {
    const short = Math.max(NOISE, took(run, length));
    best = Math.min(best, took(run, length * 10) / short);
  }
  return best;
}
