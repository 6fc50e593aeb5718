/** Puts questions to the index and shows what comes of the latest. */
import type { QuoteRecord } from '../../search/codec/files.ts';
import { UnreadableIndex } from '../../search/codec/seal.ts';
import { loosened, type Query, queryOf } from '../../search/query.ts';
import type { Hits } from '../../search/read/attempt.ts';
import type { Answer, ExactSearch } from '../../search/read/search.ts';
import { noExactMatch, says } from '../../search/says.ts';
import { isNarrowed, onlySpeaker, queryString, type SearchState } from '../../search/state.ts';
import type { SearchForm } from './form.ts';
import { passageItem, quotationItem } from './hits.ts';
import { offers, pagerOf } from './other-ways.ts';
import type { PageParts } from './pages/page-parts.ts';
import { lists, type Outcome, type ResultsView } from './results-view.ts';

// Long reads are asked once the quotations can be seen.
const frame = 30;
const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const slowAfter = 5000;

export class Asking {
  readonly #search: ExactSearch;
  readonly #form: SearchForm;
  readonly #view: ResultsView;
  readonly #pages: PageParts;
  #latest = 0;
  #answer: Answer | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(search: ExactSearch, form: SearchForm, view: ResultsView, pages: PageParts) {
    this.#search = search;
    this.#form = form;
    this.#view = view;
    this.#pages = pages;
  }

  /** Answers a question, unless another one comes first, as it may while somebody types. */
  async show(state: SearchState, isTyping = false): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    const isStale = (): boolean => mine !== this.#latest;
    const { loose } = loosened(queryOf(state.words, state.mode));
    clearTimeout(this.#slow);
    this.#view.begin();
    this.#view.slow(false);
    if (loose.length === 0 && !isNarrowed(state)) {
      this.#clear(lists);
      return this.#settle(state, 'idle', '');
    }
    this.#slow = setTimeout(() => this.#view.slow(true), slowAfter);
    let hasOwn = false;
    const names = this.#pages.named(state, isStale);
    const put = ({ hits }: Pick<Hits<QuoteRecord>, 'hits'>): void => {
      if (isStale()) return;
      hasOwn = true;
      this.#view.put('quotations', hits.map(quotationItem));
    };
    try {
      const answer = await this.#search.answer(state, {
        // A single hit in the place of many would make the page jump.
        quotation: (hit) => this.#view.isEmpty('quotations') && put({ hits: [hit] }),
        quotations: (hits) => {
          put(hits);
          return after(frame);
        },
        notExactly: () => {
          const query = queryOf(state.words, state.mode);
          if (!isStale()) this.#view.meanwhile(noExactMatch(query, isNarrowed(state)));
        },
      });
      if (isStale()) return;
      this.#answer = answer;
      put(answer.quotations);
      this.#view.put(
        'passages',
        (answer.passages?.hits ?? []).map((hit) => passageItem(hit, parts(answer.query))),
      );
      this.#view.answered(queryString(state));
      const found = await names;
      if (isStale()) return;
      const asked = { narrowed: isNarrowed(state), names: found, page: state.page };
      const sentence = await says(answer, asked);
      const links = await pagerOf(state, answer);
      if (isStale()) return;
      this.#view.pager(links);
      this.#close(state, answer, sentence);
      if (isAnswered(answer)) this.#pages.noOthers();
      else void this.#pages.others(state, isStale, isTyping);
    } catch (error) {
      if (!(error instanceof UnreadableIndex)) console.error(error);
      if (isStale()) return;
      // What was checked stays; what an earlier question left goes.
      this.#clear(hasOwn ? lists.slice(1) : lists);
      clearTimeout(this.#slow);
      this.#view.slow(false);
      this.#view.fail(queryString(state));
    }
  }

  /** Takes what was chosen in a field to `then`, once it is known what is meant. */
  async choose(name: string, then: (state: SearchState) => Promise<void>): Promise<void> {
    try {
      const needsTable = !['sort', 'from', 'to'].includes(name);
      const state = this.#form.chose(name, needsTable ? await this.#search.facets() : undefined);
      if (state) await then(state);
    } catch {
      this.#view.fail(queryString(this.#form.state));
    }
  }

  /** Fills the lists of choices; a fault shows when something is chosen. */
  async fillChoices(): Promise<void> {
    try {
      const [table, { fillChoices }] = await Promise.all([
        this.#search.facets(),
        import('./narrowing.ts'),
      ]);
      const all = this.#form.state.words ? this.#answer?.quotations.all : undefined;
      fillChoices(this.#form, table, all ?? table.all);
    } catch {}
  }

  /** Fills "who says it most", if it is open. */
  async fillSpeakers(): Promise<void> {
    const { speakersBox } = this.#view;
    const answer = this.#answer;
    if (!speakersBox.open || speakersBox.hidden || !answer) return;
    try {
      const [table, { speakers }] = await Promise.all([
        this.#search.facets(),
        import('./narrowing.ts'),
      ]);
      if (answer !== this.#answer) return;
      this.#view.speakers(speakers(table, answer.quotations.numbers, this.#form.state));
    } catch {
      this.#view.fail(queryString(this.#form.state));
    }
  }

  #close(state: SearchState, answer: Answer, sentence: string): void {
    const { understanding, total } = answer.quotations;
    const passages = answer.passages?.total ?? 0;
    this.#view.offers(offers(state, answer));
    const long = answer.passages?.understanding ?? 'exact';
    const isExact = total === 0 || (passages > 0 && long === 'exact');
    const found: Outcome =
      total + passages === 0 ? 'none' : isExact && passages > 0 ? long : understanding;
    this.#settle(state, found, sentence);
    const speaker = onlySpeaker(state);
    const name = speaker !== 'unnamed' && answer.quotations.hits[0]?.block.speakerName;
    if (speaker && name) this.#form.label('speaker', name);
    else if (isNarrowed(state)) void this.fillChoices();
    void this.fillSpeakers();
  }

  #settle(state: SearchState, outcome: Outcome, sentence: string): void {
    clearTimeout(this.#slow);
    this.#view.slow(false);
    this.#view.settle(queryString(state), outcome, sentence);
  }

  #clear(which: readonly (typeof lists)[number][]): void {
    this.#view.clear(...which);
    this.#view.offers([]);
  }
}

/** Who marks a phrase, and finds it, did not ask for pages that have its words somewhere; a link offers them. */
const isAnswered = ({ query, quotations: { understanding, total } }: Answer): boolean =>
  query.phrases.length > 0 && !query.guessed && understanding === 'exact' && total > 0;

/** What was looked for, phrase by phrase, then word by word. */
const parts = ({ phrases, loose }: Query): string[] => [
  ...phrases.map((phrase) => phrase.join(' ')),
  ...loose,
];
