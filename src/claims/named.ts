import { idOf } from '../model/id.ts';
import type { Actor } from './types.ts';

/** An actor with its words as the article writes them. */
export interface Named extends Actor {
  readonly surface: string;
}

/** Ids of an article's sides by their words, each made once. */
export function sideIds(article: string): (surface: string) => string {
  const ids = new Map<string, string>();
  return (surface) => {
    let id = ids.get(surface);
    if (id === undefined) {
      id = idOf('organisation', 'side', article, surface);
      ids.set(surface, id);
    }
    return id;
  };
}
