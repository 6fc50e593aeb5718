/** A group of results on the page, of which more are shown on demand. */
import type { Hit, Hits } from './bundle.ts';

const atOnce = 20;

/** The group in `section`: its `ol`, and the button that shows more. */
export class ResultList {
  readonly #section: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #item: (hit: Hit) => HTMLLIElement;
  #rest: Hits = [];

  constructor(section: HTMLElement, item: (hit: Hit) => HTMLLIElement, failed: () => void) {
    const [list, more] = [section.querySelector('ol'), section.querySelector('button')];
    if (!list || !more) throw new Error('A group of results has no list or no button.');
    this.#section = section;
    this.#list = list;
    this.#more = more;
    this.#item = item;
    more.addEventListener('click', () => this.#showMore().catch(failed));
  }

  /** Reads the first results, which `show` then puts on the page. */
  async prepare(hits: Hits): Promise<() => void> {
    const items = await this.#read(hits.slice(0, atOnce));
    return () => {
      this.#list.replaceChildren(...items);
      this.#keep(hits.slice(atOnce));
      this.#section.hidden = items.length === 0;
    };
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#section.hidden = true;
  }

  async #showMore(): Promise<void> {
    const rest = this.#rest;
    const items = await this.#read(rest.slice(0, atOnce));
    if (rest !== this.#rest) return;
    this.#list.append(...items);
    this.#keep(rest.slice(atOnce));
    items[0]?.querySelector('a')?.focus();
  }

  async #read(hits: Hits): Promise<HTMLLIElement[]> {
    return (await Promise.all(hits.map((read) => read()))).map(this.#item);
  }

  #keep(rest: Hits): void {
    this.#rest = rest;
    this.#more.hidden = rest.length === 0;
  }
}
