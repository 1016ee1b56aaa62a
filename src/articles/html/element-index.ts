import type { Element } from './page.ts';

const ATTRIBUTES = /\[[^\]]*\]/gu;
const LAST = /[^ >]*$/u;
const KEY = /#(?<id>[\w-]+)|\.(?<class>[\w-]+)|^(?<name>[\w-]+)/u;
const BLANKS = /\s+/u;
const NONE: readonly Element[] = [];

/** The elements of a page by id, class and name: most selectors of an outlet's rule name something that is not there. */
export class ElementIndex {
  readonly #all: readonly Element[];
  readonly #byKey = new Map<string, Element[]>();

  constructor(elements: readonly Element[]) {
    this.#all = elements;
    for (const element of elements) {
      const { id, class: classes } = element.attribs;
      this.#add(element.name, element);
      if (id !== undefined) this.#add(`#${id}`, element);
      if (classes === undefined) continue;
      for (const name of new Set(classes.split(BLANKS))) this.#add(`.${name}`, element);
    }
  }

  /** The elements, in document order, that a selector without commas may name: those of its last id, class or name. */
  candidates(selector: string): readonly Element[] {
    const last = LAST.exec(selector.replace(ATTRIBUTES, ''))?.[0] ?? '';
    const groups = KEY.exec(last)?.groups;
    if (groups === undefined) return this.#all;
    const key =
      groups.id !== undefined ? `#${groups.id}` : groups.class !== undefined ? `.${groups.class}` : groups.name;
    return this.#byKey.get(key ?? '') ?? NONE;
  }

  #add(key: string, element: Element): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [element]);
    else known.push(element);
  }
}
