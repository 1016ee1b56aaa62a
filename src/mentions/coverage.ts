import type { Span } from '../model/span.ts';

/** Which characters of a text are taken: spans are added, places asked. */
export class Coverage {
  readonly #taken: Uint8Array;

  constructor(length: number, spans: readonly Span[] = []) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  /** One for each UTF-16 unit that is taken, else zero. */
  get units(): Uint8Array {
    return this.#taken;
  }

  add({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }

  /** Whether any character of the span is taken. */
  touches({ start, end }: Span): boolean {
    for (let i = start; i < end; i += 1) if (this.#taken[i] === 1) return true;
    return false;
  }
}
