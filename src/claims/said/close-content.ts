import { type Span, within } from '../../model/span.ts';
import type { Scene } from '../types.ts';
import { trimmed } from './content.ts';

/** How far behind a comma whoever acts may end. */
const LONGEST_NAME = 40;
/** Where the article takes over behind what stands close to its word of speech: 宣布辞职，此举……; 批评关税，这使……. */
const TAKES_OVER =
  /^(?:而|但是|但|不过|同时)?(?:这(?![些个一种项次])|此举|此事|该(?:国|案|公司|党|举|机构)|他们?(?!国)|她们?|其中|目前|至今|随后|此前|之后|事后|当时|最终|结果|意味|被视|被认为|被指)/u;
/** What came of an announcement is told by the article; what somebody reproaches others with he tells himself. */
const LED_TO = /^(?:证明|显示|造成|导致|令(?!人)|使得|引发|引起|创下|影响|届时)/u;
/** Another who acts, too: 批评协定，美国|也退出……. */
const ACTS_TOO = /^[也则已却更仍]/u;

/**
 * The content of a word of speech with a direct object (批评关税, 宣布辞职) up to the first clause, outside quotation marks, in
 * which the article takes over: 宣布加税，此举引起……, 批评协定，美国也退出……. Behind the `next` word of speech he speaks again.
 */
export function closeContent(scene: Scene, { start, end }: Span, announced: boolean, next: number): Span {
  const { text } = scene.reading.document;
  let quotes = text[start - 1] === '“' ? 1 : 0;
  for (let at = start; at < Math.min(end, next); at += 1) {
    if (text[at] === '“') quotes += 1;
    else if (text[at] === '”') quotes -= 1;
    if (quotes > 0 || (text[at] !== '，' && text[at] !== '；')) continue;
    const other = within(scene.actors, { start: at + 1, end: Math.min(end, at + LONGEST_NAME) }).at(0);
    const acts = other !== undefined && other.start === at + 1 && other.sort !== 'SIDE';
    const opens = text.slice(at + 1, at + 10);
    const resumes = TAKES_OVER.test(opens) || (announced && LED_TO.test(opens));
    if (resumes || (acts && ACTS_TOO.test(text.slice(other.end, other.end + 1))))
      return trimmed(text, { start, end: at });
  }
  return { start, end };
}
