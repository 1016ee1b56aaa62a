import { type IdKind, idOf } from '../model/id.ts';

/** As many as the lexicon has things: every article asks for the same ones. */
const ids = new Map<string, string>();

/** The node id of a thing of the lexicon by its own id there: `nodeIdOf('person', 'li-keqiang')`. */
export function nodeIdOf(kind: IdKind, id: string): string {
  const key = `${kind} ${id}`;
  let node = ids.get(key);
  if (node === undefined) {
    node = idOf(kind, 'lexicon', id);
    ids.set(key, node);
  }
  return node;
}
