import { linkArticle } from '../../src/entities/link.ts';
import type { LinkedArticle } from '../../src/entities/types.ts';
import { readText } from '../mentions/reading.ts';

/** A text's names as nodes. */
export function link(text: string): LinkedArticle {
  return linkArticle(readText(text));
}
