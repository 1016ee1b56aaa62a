import { SCRIPT, scriptOf } from '../model/script.ts';

/** Characters that end a name or a body's name when it is read to the right or to the left: particles, prepositions, conjunctions. */
export const STOPS: ReadonlySet<string> = new Set(
  '的了着过在将与同和及跟或于就对向从由被把让给为以到自往据按因但而却则也还又都只再已曾正仍并且即如若说称指问讲是会有无未不没可能要应须使令致请该此这那其他她它们我你您每各某个些等之所至近日今昨前后时',
);

/** Whether this character, read to the right of a name's start, cannot belong to it. */
export function isStop(character: string | undefined): boolean {
  return character === undefined || STOPS.has(character);
}

/** Whether the character is Han, as all parts of Chinese words are. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && scriptOf(character.charCodeAt(0)) === SCRIPT.han;
}

/** Start of the run of characters that pass `keep`, read leftwards from `end`, at most `most` of them. */
export function runLeft(text: string, end: number, most: number, keep: (c: string, at: number) => boolean): number {
  let start = end;
  while (start > 0 && end - start < most && keep(text[start - 1] as string, start - 1)) start -= 1;
  return start;
}
