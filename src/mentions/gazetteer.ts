import { Trie } from '../lexicon/trie.ts';
import type { Lexicon, LexiconCue } from '../lexicon/types.ts';
import type { OrganisationKind, PolicyKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { simplify } from '../sentences/scripts.ts';
import type { Sentence } from '../sentences/split.ts';
import { indexTokens } from './token-index.ts';
import type { TokenIndex } from './types.ts';

/** What a word of the lexicon may mean. */
export type Entry =
  | { readonly kind: 'person'; readonly id: string }
  | {
      readonly kind: 'organisation';
      readonly id: string;
      readonly type: OrganisationKind;
      readonly country: string | null;
    }
  | { readonly kind: 'shared'; readonly ids: readonly string[]; readonly type: OrganisationKind }
  | { readonly kind: 'policy'; readonly id: string; readonly type: PolicyKind }
  /** A policy's short form, which means it only in context: 核协议. */
  | { readonly kind: 'policy-short'; readonly id: string; readonly type: PolicyKind }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'place'; readonly country: string | null; readonly sort: string }
  | { readonly kind: 'post'; readonly post: string; readonly body: string | null; readonly country: string | null }
  | { readonly kind: 'cue'; readonly cue: LexiconCue }
  /** A longer word that only holds a cue: 小说. */
  | { readonly kind: 'trap' };

export type EntryOf<Kind extends Entry['kind']> = Extract<Entry, { readonly kind: Kind }>;

/** A word of the lexicon in the text, with all it may mean. */
export interface Token extends Span {
  readonly entries: readonly Entry[];
}

/** The entry of this kind, where the token may mean one. */
export function entryOf<Kind extends Entry['kind']>(token: Token | undefined, kind: Kind): EntryOf<Kind> | undefined {
  if (token === undefined) return undefined;
  for (const entry of token.entries) if (entry.kind === kind) return entry as EntryOf<Kind>;
  return undefined;
}

/** Bodies that a chief is named after by adding 长: 商务部 gives 商务部长. */
const CHIEFLY = /(?:[部署局厅院处司社行会所办组]|法院)$/u;

/** Divisions of a country: 纽约市 gives 纽约市长. */
const DIVISION = /[市州省县区郡]$/u;
/** Posts that a country's name runs into: 美国务卿. Not 国王: 英国王储 is another word. */
const NATIONAL = /^国[^王]/u;

/** Entries of one kind have the same fields. */
function isSame(a: Entry, b: Entry): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  for (const field in a) if (a[field as keyof Entry] !== b[field as keyof Entry]) return false;
  return true;
}

/** All words of a lexicon, ready to be found. */
export class Gazetteer {
  readonly #entries = new Map<string, Entry[]>();
  /** What each word of the trie may mean. */
  readonly #meanings: readonly (readonly Entry[])[];
  readonly #trie: Trie;

  constructor(lexicon: Lexicon) {
    const posts = [...lexicon.posts.keys()];
    const titles = new Trie(posts);
    const national = posts.filter((post) => NATIONAL.test(post));
    for (const person of lexicon.people.values()) {
      for (const form of [person.name, ...person.aliases]) {
        // 教宗方济各 is a title and a name: the grammar reads both
        if (form !== person.name && titles.begin(form)) continue;
        this.#add(form, { kind: 'person', id: person.id });
      }
    }
    const shared = new Map<string, { ids: string[]; type: OrganisationKind }>();
    for (const body of lexicon.organisations.values()) {
      const entry: Entry = { kind: 'organisation', id: body.id, type: body.kind, country: body.country };
      for (const form of [body.name, ...body.aliases, ...body.latin]) this.#add(form, entry);
      for (const form of body.short) {
        const found = shared.get(form);
        if (found === undefined) shared.set(form, { ids: [body.id], type: body.kind });
        else found.ids.push(body.id);
      }
      for (const form of [body.name, ...body.aliases, ...body.short]) {
        const country = body.short.includes(form) ? null : body.country;
        if (CHIEFLY.test(form))
          for (const chief of ['长', '长官'])
            this.#add(`${form}${chief}`, { kind: 'post', post: `${form.slice(-1)}${chief}`, body: form, country });
      }
    }
    for (const [form, { ids, type }] of shared) this.#add(form, { kind: 'shared', ids, type });
    for (const policy of lexicon.policies.values()) {
      for (const form of [policy.name, ...policy.aliases, ...policy.latin]) {
        this.#add(form, { kind: 'policy', id: policy.id, type: policy.kind });
      }
      for (const form of policy.short) this.#add(form, { kind: 'policy-short', id: policy.id, type: policy.kind });
    }
    for (const country of lexicon.countries.values()) {
      for (const form of [country.name, ...country.aliases]) {
        this.#add(form, { kind: 'country', code: country.code });
        // 美国务卿, 法国防部长: one 国 for two
        if (form.endsWith('国'))
          for (const post of national) this.#addPost(`${form}${post.slice(1)}`, post, country.code);
      }
    }
    for (const place of lexicon.places) {
      for (const form of [place.name, ...place.aliases]) {
        this.#add(form, { kind: 'place', country: place.country, sort: place.kind });
        if (DIVISION.test(form)) this.#addPost(`${form}长`, `${form.slice(-1)}长`, place.country);
        // 佐治亚州务卿: one 州 for two
        if (form.endsWith('州')) this.#addPost(`${form}务卿`, '州务卿', place.country);
      }
    }
    for (const post of lexicon.posts.values()) this.#addPost(post.post, post.post, null);
    for (const cue of lexicon.cues) {
      this.#add(cue.cue, { kind: 'cue', cue }, 1);
      for (const trap of cue.traps) this.#add(trap, { kind: 'trap' });
    }
    this.#meanings = [...this.#entries.values()];
    this.#trie = new Trie([...this.#entries.keys()]);
  }

  #add(form: string, entry: Entry, shortest = 2): void {
    const word = simplify(form);
    if (word.length < shortest) return;
    const entries = this.#entries.get(word);
    if (entries === undefined) this.#entries.set(word, [entry]);
    else if (!entries.some((other) => isSame(other, entry))) entries.push(entry);
  }

  #addPost(form: string, post: string, country: string | null): void {
    this.#add(form, { kind: 'post', post, body: null, country });
  }

  /** What a word may mean; empty for one the lexicon does not have. */
  entries(word: string): readonly Entry[] {
    return this.#entries.get(word) ?? [];
  }

  /** The lexicon's words in these sentences, leftmost-longest. A Latin word must stand alone: not WTO in NEWTON. */
  scan(text: string, sentences: readonly Sentence[]): TokenIndex {
    const all: Token[] = [];
    for (const { start, end } of sentences) {
      this.#trie.scan(text, start, end, (from, to, value) => {
        if (cutsLatin(text, from, to)) return;
        all.push({ start: from, end: to, entries: this.#meanings[value] ?? [] });
      });
    }
    return indexTokens(text, all);
  }
}

/** Whether a code unit is a letter or digit of ASCII. */
const isLatin = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** Whether `at` stands inside a Latin word; NaN beyond the text is no letter. */
const splitsLatin = (text: string, at: number): boolean =>
  isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1));

const cutsLatin = (text: string, start: number, end: number): boolean =>
  splitsLatin(text, start) || splitsLatin(text, end);
