/** What can be chosen, with counts; loaded when somebody narrows, or asks who says it most. */

import type { FacetTable } from '../../search/chosen/facet-table.ts';
import { facets, years } from '../../search/facets.ts';
import type { Answer, ExactSearch } from '../../search/read/search.ts';
import { queryString, type SearchState } from '../../search/state.ts';
import { element } from './element.ts';
import type { SearchForm } from './form.ts';
import type { ResultsView } from './results-view.ts';

const mostSpeakers = 20;

/** The choices of the form, and who says it most, of the latest answer. */
export class Narrowing {
  readonly #search: ExactSearch;
  readonly #form: SearchForm;
  readonly #view: ResultsView;
  readonly #answer: () => Answer | undefined;

  constructor(
    search: ExactSearch,
    form: SearchForm,
    view: ResultsView,
    answer: () => Answer | undefined,
  ) {
    [this.#search, this.#form, this.#view, this.#answer] = [search, form, view, answer];
  }

  /** Takes what was typed or chosen in a field to `then`, once it is known what is meant. */
  async choose(
    name: string,
    typed: string,
    then: (state: SearchState) => Promise<void>,
  ): Promise<void> {
    const needsTable = !['sort', 'from', 'to'].includes(name);
    const state = chose(
      this.#form,
      name,
      typed,
      needsTable ? await this.#search.facets() : undefined,
    );
    if (state) await then(state);
  }

  /** Fills the lists of choices; a fault shows when something is chosen. */
  async fillChoices(): Promise<void> {
    const table = await this.#search.facets().catch(() => undefined);
    const all = this.#form.state.words ? this.#answer()?.quotations.all : undefined;
    if (table) list(this.#form, table, all ?? table.all);
  }

  /** Fills "who says it most", if it is open. */
  async fillSpeakers(): Promise<void> {
    const { speakersBox } = this.#view;
    const answer = this.#answer();
    if (!speakersBox.open || speakersBox.hidden || !answer) return;
    const table = await this.#search.facets();
    if (answer === this.#answer())
      this.#view.speakers(speakers(table, answer.quotations.numbers, this.#form.state));
  }
}

/** Lists the choices for the quotations that the words give; a choice shows how many would remain. */
function list(form: SearchForm, table: FacetTable, all: readonly number[]): void {
  const { state } = form;
  for (const facet of facets) {
    const numbers = table.narrow(all, state, facet);
    const options = table.options(facet, numbers).map(({ value, label, count }) => {
      const text = `${label} (${count.toLocaleString('en-GB')})`;
      return facet === 'checked'
        ? element('option', { value }, text)
        : element('option', { value: label, label: text });
    });
    const list = document.getElementById(`choices-${facet}`);
    if (list instanceof HTMLSelectElement) {
      const chosen = list.value;
      list.replaceChildren(element('option', { value: '' }, 'Any'), ...options);
      list.value = chosen;
    } else list?.replaceChildren(...options);
    const chosen = state.chosen[facet];
    if (chosen && facet !== 'checked') form.label(facet, table.labelOf(facet, chosen) ?? chosen);
  }
}

/** Who says it most: each speaker leads to their own words only. */
function speakers(
  table: FacetTable,
  numbers: readonly number[],
  state: SearchState,
): HTMLLIElement[] {
  return table
    .options('speaker', numbers)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostSpeakers)
    .map(({ value, label, count }) => {
      const own = { ...state, page: 1, chosen: { ...state.chosen, speaker: value } };
      const link = element('a', { href: location.pathname + queryString(own) }, label);
      return element('li', {}, link, ` ${count.toLocaleString('en-GB')}`);
    });
}

/** What was chosen in a field; nothing if the index knows no such value, which the field then says. */
function chose(
  form: SearchForm,
  name: string,
  typed: string,
  table: FacetTable | undefined,
): SearchState | undefined {
  const facet = facets.find((each) => each === name);
  const end = years.find((each) => each === name);
  const value = facet && typed ? table?.valueOf(facet, typed) : typed;
  const isKnown = value !== undefined && !(end && typed && !/^\d{4}$/.test(typed));
  form.field(name).setAttribute('aria-invalid', String(!isKnown));
  if (!isKnown) return undefined;
  const state = { ...form.typed(), page: 1 };
  if (facet) return { ...state, chosen: without(state.chosen, facet, value) };
  if (end) return { ...state, between: without(state.between, end, Number(typed)) };
  return { ...state, sort: typed as SearchState['sort'] };
}

/** The choices with one more, or with one less where its value is empty. */
function without<K extends string, V>(choices: Readonly<Partial<Record<K, V>>>, key: K, value: V) {
  const { [key]: _, ...rest } = choices;
  return (value ? { ...rest, [key]: value } : rest) as Partial<Record<K, V>>;
}
