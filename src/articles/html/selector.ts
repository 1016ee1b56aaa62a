const NAME = '-?[A-Za-z_][\\w-]*';
const ATTRIBUTE = `\\[${NAME}(?:[~|^$*]?=(?:"[^"\\]]*"|'[^'\\]]*'|${NAME}))?\\]`;
const PART = `(?:[#.]${NAME}|${ATTRIBUTE})`;
const COMPOUND = `(?:(?:${NAME}|\\*)${PART}*|${PART}+)`;
const COMPLEX = `${COMPOUND}(?:(?: ?> ?| )${COMPOUND})*`;
const SELECTOR = new RegExp(`^${COMPLEX}$`, 'u');
const WITH_ATTRIBUTE = new RegExp(`^(?<selector>.+)@(?<attribute>${NAME})$`, 'u');

/**
 * Whether a CSS selector needs no more than a look at an element and those around it: names, ids, classes, attributes,
 * descendants, children; a rule lists several. `div.article > p` is one; `p + p`, `p:first-child` and `:has(p)` are none.
 */
export function isSelector(text: string): boolean {
  return SELECTOR.test(text);
}

/** The selector of `SELECTOR` or of `SELECTOR@ATTRIBUTE`. */
export function selectorOf(field: string): string {
  return WITH_ATTRIBUTE.exec(field)?.groups?.selector ?? field;
}

/** The attribute of `time@datetime`; null where an element's words are meant. */
export function attributeOf(field: string): string | null {
  return WITH_ATTRIBUTE.exec(field)?.groups?.attribute ?? null;
}
