import type { Evidence } from '../model/claim.ts';
import type { Span } from '../model/span.ts';
import type { Scene } from './types.ts';

/** The words of the article at `span`, as evidence: `article.text.slice(start, end) === text`. */
export function evidenceOf(scene: Scene, { start, end }: Span, rule: string, confidence: number): Evidence {
  return { start, end, text: scene.reading.document.article.text.slice(start, end), rule, confidence };
}
