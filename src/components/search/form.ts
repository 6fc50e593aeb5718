/** The form and the question in it. */

import type { FacetTable } from '../../search/chosen/facet-table.ts';
import { type Facet, facets, years } from '../../search/facets.ts';
import type { SearchState } from '../../search/state.ts';
import { part } from './element.ts';

export class SearchForm {
  readonly form: HTMLFormElement;
  readonly words: HTMLInputElement;
  #state: SearchState;

  constructor(root: HTMLElement, state: SearchState) {
    this.form = part(root, 'form', HTMLFormElement);
    this.words = part(this.form, '[name=q]', HTMLInputElement);
    this.#state = state;
  }

  get state(): SearchState {
    return this.#state;
  }

  /** Takes a question from elsewhere, and shows it. A choice is shown by its value until `label` knows better. */
  show(state: SearchState): void {
    const before = this.#state.chosen;
    this.#state = state;
    if (this.words.value.trim() !== state.words) this.words.value = state.words;
    for (const facet of facets) {
      const chosen = state.chosen[facet];
      // What is already shown by its name stays so.
      if (!chosen || chosen !== before[facet]) this.#field(facet).value = chosen ?? '';
    }
    for (const end of years) this.#field(end).value = String(state.between[end] ?? '');
    this.#field('sort').value = state.sort;
    for (const field of this.form.elements) field.removeAttribute('aria-invalid');
  }

  /** What was typed into the words; whatever was offered for other words is gone. */
  typed(): SearchState {
    const words = this.words.value.trim();
    const same = words === this.#state.words;
    this.#state = {
      ...this.#state,
      words,
      mode: same ? this.#state.mode : undefined,
      page: same ? this.#state.page : 1,
    };
    return this.#state;
  }

  /** What was chosen in a field; nothing if the index knows no such value, which the field then says. */
  chose(name: string, table: FacetTable | undefined): SearchState | undefined {
    const typed = this.#field(name).value.trim();
    const facet = facets.find((each) => each === name);
    const end = years.find((each) => each === name);
    const value = facet && typed ? table?.valueOf(facet, typed) : typed;
    const isKnown = value !== undefined && !(end && typed && !/^\d{4}$/.test(typed));
    this.#field(name).setAttribute('aria-invalid', String(!isKnown));
    if (!isKnown) return undefined;
    const state = { ...this.typed(), page: 1 };
    if (facet) return { ...state, chosen: without(state.chosen, facet, value) };
    if (end) return { ...state, between: without(state.between, end, Number(typed)) };
    return { ...state, sort: typed as SearchState['sort'] };
  }

  /** Shows a choice by the name a reader knows it by. */
  label(facet: Facet, label: string): void {
    const field = this.#field(facet);
    if (field instanceof HTMLInputElement) field.value = label;
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`The search form has no ${name}.`);
  }
}

/** The choices with one more, or with one less where its value is empty. */
function without<K extends string, V>(choices: Readonly<Partial<Record<K, V>>>, key: K, value: V) {
  const { [key]: _, ...rest } = choices;
  return (value ? { ...rest, [key]: value } : rest) as Partial<Record<K, V>>;
}
