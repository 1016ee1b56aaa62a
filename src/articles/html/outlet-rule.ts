import { z } from 'zod';
import { isSelector, selectorOf } from './selector.ts';

const selector = z.string().refine(isSelector, {
  error: 'is no selector: give names, #ids, .classes and [attributes], joined by spaces and >',
});
const field = z.string().refine((text) => PREFIX.test(text) || isSelector(selectorOf(text)), {
  error: 'is no field: give a selector, SELECTOR@ATTRIBUTE, meta:NAME or ld:NAME',
});
const pattern = z
  .string()
  .refine(isPattern, { error: 'is no regular expression (flag u) that begins with ^', abort: true })
  .transform((source) => new RegExp(source, 'u'));
const PREFIX = /^(?:meta|ld):[\w:.-]+$/u;
const zone = z.string().refine(isZone, { error: 'is no time zone: give a name such as Asia/Shanghai' });
const selectors = z.array(selector).default([]);
const fields = z.array(field).default([]);

/** A pattern has to be anchored, so that a paragraph is looked at once. */
function isPattern(source: string): boolean {
  try {
    return source.startsWith('^') && new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format() !== '';
  } catch {
    return false;
  }
}

/**
 * What is known of an outlet's pages. `story`, `title`, `authors`, `date` and `deck` are tried in their order, the first
 * that gives words is taken; `captions`, `drop` and `next` hold together; the story ends before the first of `ends`.
 */
export const OUTLET_RULE = z.strictObject({
  /** The organisation of `lexicon/outlets.tsv` whose pages these are: the file's own name. */
  outlet: z.string().regex(/^[a-z]{2}-[a-z0-9-]+$/u, 'is no id such as sg-zaobao'),
  /** How sure this is: `from memory`, or the day on which it was held against a page of the outlet. */
  checked: z.union([z.literal('from memory'), z.iso.date()]),
  /** In which day a moment lies that a page gives in UTC. */
  zone,
  story: z.array(selector).min(1),
  title: fields,
  deck: selectors,
  authors: fields,
  date: fields,
  captions: selectors,
  drop: selectors,
  ends: selectors,
  /** Links to the story's other pages, which are none of its words. */
  next: selectors,
  /** Paragraphs of the outlet's own that are no story, as regular expressions. */
  lines: z.array(pattern).default([]),
});

export type OutletRule = z.infer<typeof OUTLET_RULE>;
