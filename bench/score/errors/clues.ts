import { endsLikeBody } from '../../../src/mentions/organisations/endings.ts';
import { simplify } from '../../../src/sentences/scripts.ts';
import type { Judged } from '../judged.ts';
import type { NameCategory } from './names.ts';

const LATIN = /^[\p{Script=Latin}\d .&'’·-]+$/u;
const LATIN_BEHIND = /^[”》]?（[A-Za-z]/u;

function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) places.push(at);
  return places;
}

/** What stands in the text that could give a name away: `behind a title`, `with a Latin gloss`, `in 《》`, `plain`. */
export function clueOf({ records, lexicon }: Judged, category: NameCategory, forms: readonly string[]): string {
  const names = forms.map(simplify).filter((form) => form !== '');
  const texts = records.map(({ article }) => simplify(article.text));
  const anywhere = (test: (before: string, after: string) => boolean): boolean =>
    texts.some((text) =>
      names.some((form) =>
        placesOf(text, form).some((at) =>
          test(text.slice(Math.max(0, at - 8), at), text.slice(at + form.length, at + form.length + 4)),
        ),
      ),
    );
  if (!anywhere(() => true)) return 'not in the cleaned text';
  const posts = [...lexicon.posts.keys()];
  if (category === 'people' && anywhere((before) => posts.some((post) => before.endsWith(post))))
    return 'behind a title';
  if (anywhere((before, after) => before.endsWith('《') && after.startsWith('》'))) return 'in 《》';
  if (anywhere((before, after) => before.endsWith('“') && after.startsWith('”'))) return 'in quotation marks';
  if (names.some((form) => !LATIN.test(form)) && anywhere((_, after) => LATIN_BEHIND.test(after)))
    return 'with a Latin gloss';
  if (category === 'organisations' && names.some(endsLikeBody)) return "with a body's ending";
  if (category === 'people' && names.some((form) => form.includes('·'))) return 'dotted';
  return names.every((form) => LATIN.test(form)) ? 'Latin' : 'plain';
}
