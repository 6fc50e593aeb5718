/** Puts questions to the index and shows what comes of the latest. */
import type { QuoteRecord } from '../../search/codec/files.ts';
import { UnreadableIndex } from '../../search/codec/seal.ts';
import { noExactMatch } from '../../search/no-exact-match.ts';
import { queryOf } from '../../search/query.ts';
import type { Hits } from '../../search/read/attempt.ts';
import type { Answer, ExactSearch } from '../../search/read/search.ts';
import {
  arePagesAsked,
  isNarrowed,
  mayBeName,
  onlySpeaker,
  queryString,
  type SearchState,
  wordsOf,
} from '../../search/state.ts';
import type { SearchForm } from './form.ts';
import { quotationItem } from './hits.ts';
import type { Narrowing } from './narrowing.ts';
import type { OwnNames } from './pages/own-names.ts';
import type { PageParts } from './pages/page-parts.ts';
import { lists, type Outcome, type ResultsView } from './results-view.ts';

// Long reads are asked once the quotations can be seen.
const frame = 30;
const after = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const slowAfter = 5000;

/** What stands beside hits. */
export type Beside = Pick<
  typeof import('./beside/index.ts'),
  'says' | 'passageItems' | 'pagerOf' | 'offers'
>;

export class Asking {
  readonly #search: ExactSearch;
  readonly #form: SearchForm;
  readonly #view: ResultsView;
  readonly #beside: () => Promise<Beside>;
  readonly #base: string;
  #pages: PageParts | undefined;
  #latest = 0;
  #answer: Answer | undefined;
  #slow: ReturnType<typeof setTimeout> | undefined;

  constructor(
    search: ExactSearch,
    form: SearchForm,
    view: ResultsView,
    beside: () => Promise<Beside>,
    base: string,
  ) {
    this.#search = search;
    this.#form = form;
    this.#view = view;
    this.#beside = beside;
    this.#base = base;
  }

  /** Answers a question, unless another one comes first, as it may while somebody types. */
  async show(state: SearchState, isTyping = false): Promise<void> {
    this.#latest += 1;
    const mine = this.#latest;
    const isStale = (): boolean => mine !== this.#latest;
    // A fault shows when it is needed.
    const soon = () => void this.#beside().catch(() => {});
    clearTimeout(this.#slow);
    this.#view.begin(wordsOf(state));
    this.#view.slow(false);
    if (wordsOf(state).length === 0 && !isNarrowed(state)) {
      this.#view.clear(...lists);
      this.#view.offers([]);
      soon();
      return this.#settle(state, 'idle', '');
    }
    this.#slow = setTimeout(() => this.#view.slow(true), slowAfter);
    let hasOwn = false;
    let names: Promise<OwnNames> | undefined;
    const askNames = (): void => {
      names ??= this.#named(state).then((own) => {
        if (!isStale()) this.#view.named(own.items, hasOwn);
        return own;
      });
    };
    // A name may be all that is asked for.
    if (mayBeName(state)) askNames();
    const rest = (): void => {
      askNames();
      soon();
    };
    // What stands above comes first, so that nothing moves.
    const put = async ({ hits, who }: Pick<Hits<QuoteRecord>, 'hits' | 'who'>): Promise<void> => {
      const own = await names;
      if (isStale()) return;
      if (who && own?.item && own.items.length === 0) this.#view.named([own.item(who)], hasOwn);
      hasOwn = true;
      this.#view.put('quotations', hits.map(quotationItem));
    };
    try {
      const answer = await this.#search.answer(state, {
        // A single hit in the place of many would make the page jump.
        quotation: (hit) => this.#view.isEmpty('quotations') && put({ hits: [hit] }),
        quotations: async (hits) => {
          await put(hits);
          rest();
          return after(frame);
        },
        notExactly: (nearest) => {
          nearest.then(rest, () => {});
          const none = noExactMatch(queryOf(state.words, state.mode), isNarrowed(state));
          if (!isStale()) this.#view.meanwhile(none);
        },
      });
      if (isStale()) return;
      this.#answer = answer;
      await put(answer.quotations);
      rest();
      const { says, passageItems, pagerOf, offers } = await this.#beside();
      const found = (await names)?.found ?? [];
      if (isStale()) return;
      this.#view.put('passages', passageItems(answer));
      this.#view.answered(queryString(state));
      const asked = { narrowed: isNarrowed(state), names: found, page: state.page };
      const sentence = await says(answer, asked);
      const links = await pagerOf(state, answer);
      const ways = await offers(state, answer);
      if (isStale()) return;
      this.#view.pager(links);
      this.#view.offers(ways);
      this.#close(state, answer, sentence);
      this.#view.noOthers();
      if (!isAnswered(answer)) void this.#others(state, isStale, isTyping);
    } catch (error) {
      if (!(error instanceof UnreadableIndex)) console.error(error);
      if (isStale()) return;
      // What was checked stays; what an earlier question left goes.
      this.#view.clear(...lists.filter((list) => !hasOwn || list !== 'quotations'));
      clearTimeout(this.#slow);
      this.#view.slow(false);
      this.#view.fail(queryString(state));
    }
  }

  /** What has what was typed for its name; nothing where it was not asked for or could not be read. */
  async #named(state: SearchState): Promise<OwnNames> {
    try {
      const { ownNames } = await import('./pages/own-names.ts');
      if (arePagesAsked(state)) return await ownNames(this.#search.folder, state.words);
    } catch {}
    return { found: [], items: [] };
  }

  /** Shows claims and other pages; what does so says its own faults, once it is there. */
  async #others(state: SearchState, isStale: () => boolean, isTyping: boolean): Promise<void> {
    try {
      this.#pages ??= new (await import('./pages/page-parts.ts')).PageParts(this.#base, this.#view);
      await this.#pages.others(state, isStale, isTyping);
    } catch {
      if (!isStale()) this.#view.othersSay('Claims and other pages could not be searched.');
    }
  }

  /** Narrows down, or shows by what one may; what does so is loaded then. */
  async narrow(how: (narrowing: Narrowing) => Promise<void>): Promise<void> {
    try {
      const { Narrowing } = await import('./narrowing.ts');
      await how(new Narrowing(this.#search, this.#form, this.#view, () => this.#answer));
    } catch {
      this.#view.fail(queryString(this.#form.state));
    }
  }

  #close(state: SearchState, answer: Answer, sentence: string): void {
    const { understanding, total } = answer.quotations;
    const passages = answer.passages?.total ?? 0;
    const long = answer.passages?.understanding ?? 'exact';
    const isLong = passages > 0 && (total === 0 || long === 'exact');
    const found: Outcome = isLong ? long : total === 0 ? 'none' : understanding;
    this.#settle(state, found, sentence);
    const speaker = onlySpeaker(state);
    const name = speaker !== 'unnamed' && answer.quotations.hits[0]?.block.speakerName;
    if (speaker && name) this.#form.label('speaker', name);
    else if (isNarrowed(state)) void this.narrow((narrowing) => narrowing.fillChoices());
    if (this.#view.speakersBox.open) void this.narrow((narrowing) => narrowing.fillSpeakers());
  }

  #settle(state: SearchState, outcome: Outcome, sentence: string): void {
    clearTimeout(this.#slow);
    this.#view.slow(false);
    this.#view.settle(queryString(state), outcome, sentence);
  }
}

/** Who marks a phrase, and finds it, did not ask for pages that have its words somewhere; a link offers them. */
const isAnswered = ({ query, quotations: { understanding, total } }: Answer): boolean =>
  query.phrases.length > 0 && !query.guessed && understanding === 'exact' && total > 0;
