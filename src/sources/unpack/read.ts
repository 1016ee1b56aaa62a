import type { Source } from '../../model/article.ts';
import type { SourceOptions, SourceOutcome } from '../types.ts';

/** A kind of file that holds others: told by its bytes, opened one member after the other. */
export interface Container {
  matches(source: Source): boolean;
  /** Its members in their order, each under `FILE!/MEMBER`; a member that cannot be read is a failure of its own. */
  members(source: Source, options: SourceOptions): AsyncGenerator<SourceOutcome>;
}

const CONTAINERS: readonly Container[] = [];

/** What a source holds: itself where it is no container, else its members, and what they hold in turn. */
export async function* unpacked(source: Source, options: SourceOptions): AsyncGenerator<SourceOutcome> {
  const container = CONTAINERS.find((kind) => kind.matches(source));
  if (container === undefined) yield source;
  else yield* container.members(source, options);
}
