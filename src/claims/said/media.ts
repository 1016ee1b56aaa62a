import { byPosition, type Span, within } from '../../model/span.ts';
import type { Actor, Scene } from '../types.ts';

const byArticle = new WeakMap<Scene['mentions'], readonly Actor[]>();

/** The media that are named within a stretch, in text order, in whatever words they stand: 法新社 of 法新社记者. */
export function mediaNamedIn({ mentions, organisations }: Scene, span: Span): Actor[] {
  let media = byArticle.get(mentions);
  if (media === undefined) {
    media = mentions
      .flatMap(({ mention: { start, end }, node }): Actor[] =>
        node !== null && organisations.get(node)?.kind === 'MEDIA'
          ? [{ start, end, node, sort: 'ORGANISATION', country: null }]
          : [],
      )
      .sort(byPosition);
    byArticle.set(mentions, media);
  }
  return within(media, span);
}
