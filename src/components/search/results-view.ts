/** The results on the page: what is put there, and what is said of it. */
import { element, part } from './element.ts';

/** The lists, in the order in which they stand; what comes later never stands above what came before. */
export const lists = ['named', 'quotations', 'passages', 'claims', 'others'] as const;

export type List = (typeof lists)[number];

/** What came of a query. */
export type Outcome =
  | 'exact'
  | 'words'
  | 'beginnings'
  | 'forms'
  | 'near'
  | 'spoken'
  | 'listed'
  | 'none'
  | 'idle'
  | 'unreadable';

export class ResultsView {
  readonly results: HTMLElement;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement) {
    this.results = part(root, '[data-part=results]', HTMLElement);
    this.#status = part(root, '[role=status][data-part=says]', HTMLElement);
  }

  /** An answer is under way; what was there before stays for a moment, unless there is something to put in its place. */
  begin(words: readonly string[]): void {
    this.#support(` ${words.join(' ')} `);
    // Of the sentence it stands around it: a change of its own would be announced.
    for (const each of [this.results, ...lists.map((list) => this.#part(list))])
      each.toggleAttribute('data-old', true);
    this.results.removeAttribute('data-settled');
    this.results.removeAttribute('data-answered');
    this.#part('meanwhile').hidden = true;
    this.results.setAttribute('aria-busy', 'true');
    this.#part('unreadable').hidden = true;
  }

  /** Says where to turn, if that is asked for. */
  #support(asked: string): void {
    const line = this.results.querySelector<HTMLElement>('[data-part=support]');
    const names = line?.dataset.names?.split('|') ?? [];
    if (line) line.hidden = !names.some((name) => asked.includes(` ${name} `));
  }

  put(list: List, items: readonly HTMLLIElement[]): void {
    const section = this.#part(list);
    section.querySelector('ol')?.replaceChildren(...items);
    section.hidden = items.length === 0;
    section.removeAttribute('data-old');
  }

  /** What has the words for its name, above the quotations, or below them where they were seen before. */
  named(items: readonly HTMLLIElement[], isLate: boolean): void {
    this.#part('quotations')[isLate ? 'after' : 'before'](this.#part('named'));
    this.put('named', items);
  }

  isEmpty(list: List): boolean {
    return Boolean(this.#part(list).hidden);
  }

  clear(...which: readonly List[]): void {
    for (const list of which) this.put(list, []);
    if (which.includes('quotations')) this.pager([]);
  }

  slow(isSlow: boolean): void {
    this.results.toggleAttribute('data-slow', isSlow);
    this.#part('slow').hidden = !isSlow;
  }

  /** What stands here is the answer of our own index; other pages may still come. */
  answered(query: string): void {
    this.results.dataset.answered = query;
  }

  /** Says what is known before the rest, if anything is. */
  meanwhile(sentence: string): void {
    if (sentence === '') return;
    this.#say(sentence);
    this.#part('meanwhile').hidden = false;
  }

  /** Says once what came of a query, to the eye and the ear. */
  settle(query: string, outcome: Outcome, sentence: string): void {
    this.#part('meanwhile').hidden = true;
    this.#say(sentence);
    this.results.dataset.outcome = outcome;
    this.results.dataset.settled = query;
    this.results.removeAttribute('aria-busy');
    this.#part('elsewhere').hidden = outcome !== 'idle' && outcome !== 'none';
    const isWithout = ['near', 'listed', 'unreadable'].includes(outcome);
    this.#part('speakers').hidden = isWithout || this.isEmpty('quotations');
  }

  /** Says that nothing can be said: no count, and no "nothing found". */
  fail(query: string): void {
    this.offers([]);
    this.pager([]);
    this.settle(query, 'unreadable', '');
    this.#part('offline').hidden = navigator.onLine;
    this.#part('unreadable').hidden = false;
  }

  pager(links: readonly (Node | string)[]): void {
    const pager = this.#part('pages');
    pager.replaceChildren(...links);
    pager.hidden = links.length === 0;
  }

  /** Other ways to take the same words. */
  offers(links: readonly { readonly href: string; readonly text: string }[]): void {
    this.#part('offers').replaceChildren(
      ...links.map(({ href, text }) => element('a', { href }, text)),
    );
  }

  speakers(items: readonly HTMLLIElement[]): void {
    this.#part('speakers')
      .querySelector('ol')
      ?.replaceChildren(...items);
  }

  /** What is said of claims and other pages. */
  othersSay(what: string): void {
    this.#part('others-say').textContent = what;
  }

  /** Takes away what an earlier question left of claims and other pages. */
  noOthers(): void {
    this.othersSay('');
    this.clear('claims', 'others');
  }

  get speakersBox(): HTMLDetailsElement {
    return part(this.results, '[data-part=speakers]', HTMLDetailsElement);
  }

  focusFirst(): void {
    this.results.querySelector<HTMLElement>('li[data-url] a[href]')?.focus();
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
    this.results.removeAttribute('data-old');
  }

  #part(name: string): HTMLElement {
    return part(this.results, `[data-part=${name}]`, HTMLElement);
  }
}
