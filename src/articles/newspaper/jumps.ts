import { compact } from '../clean.ts';
import type { Draft, Passage } from '../draft.ts';

const PAGE = '第?\\s?[A-Z]?(?:[一二三四五六七八九十]{1,3}|\\d{1,3})\\s?[版叠疊]';
/** （下转第三版）, 下转A4版 at the end of what a page has of a story. */
const ONWARD = new RegExp(`\\s?(?:[（(【]\\s?)?(?:下转|下轉|转下|轉下|紧转|转|轉)\\s?${PAGE}(?:\\s?[）)】])?$`, 'u');
/** （上接第一版） where it goes on. */
const BACKWARD = new RegExp(
  `^(?:[（(【]\\s?)?(?:上接|紧接|緊接|接)\\s?${PAGE}(?:《[^》]{1,40}》)?(?:\\s?[）)】])?\\s?`,
  'u',
);
const ENDS_A_SENTENCE = /[。！？”」』]$/u;

/** A story that goes on elsewhere, and the one that takes it up. */
interface Part {
  readonly draft: Draft;
  readonly goesOn: boolean;
  readonly takesUp: boolean;
}

/**
 * Stories without the lines that send the reader to another page, and those of one file that belong together put
 * together: what ends （下转第三版） goes on in what opens （上接第一版） under the same headline, or in the only one there.
 */
export function joinJumps(drafts: readonly Draft[]): Draft[] {
  const whole: Part[] = [];
  const parts = drafts.map(withoutJumps);
  const single = parts.filter(({ takesUp }) => takesUp).length === 1;
  for (const part of parts) {
    const open = part.takesUp ? whole.filter(({ goesOn }) => goesOn) : [];
    const first =
      open.find(({ draft }) => isOneHeadline(draft, part.draft)) ?? (single && open.length === 1 ? open[0] : undefined);
    if (first === undefined) whole.push(part);
    else
      whole.splice(whole.indexOf(first), 1, {
        draft: goneOn(first.draft, part.draft),
        goesOn: part.goesOn,
        takesUp: first.takesUp,
      });
  }
  return whole.map(({ draft }) => ({ ...draft, partOfPage: draft.partOfPage && whole.length > 1 }));
}

function withoutJumps(draft: Draft): Part {
  let [goesOn, takesUp] = [false, false];
  const passages = draft.passages.flatMap(({ zone, text }): Passage[] => {
    const behind = text.replace(BACKWARD, '');
    const bare = behind.replace(ONWARD, '');
    takesUp ||= behind !== text;
    goesOn ||= bare !== behind;
    return bare.trim() === '' ? [] : [{ zone: bare === text ? zone : 'BODY', text: bare }];
  });
  return { draft: goesOn || takesUp ? { ...draft, passages } : draft, goesOn, takesUp };
}

function isOneHeadline(a: Draft, b: Draft): boolean {
  const [one, other] = [compact(a.title ?? ''), compact(b.title ?? '')];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function goneOn(first: Draft, rest: Draft): Draft {
  const captions = first.passages.filter(({ zone }) => zone === 'CAPTION');
  const text = first.passages.filter(({ zone }) => zone !== 'CAPTION');
  const [last, next] = [text.at(-1), rest.passages[0]];
  const cut = last !== undefined && next?.zone === 'BODY' && last.zone === 'BODY' && !ENDS_A_SENTENCE.test(last.text);
  const middle: Passage[] = cut ? [{ zone: 'BODY', text: last.text + next.text }] : [];
  return {
    ...first,
    passages: [...(cut ? text.slice(0, -1) : text), ...middle, ...rest.passages.slice(cut ? 1 : 0), ...captions],
  };
}
