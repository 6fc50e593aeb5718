/** The form and the question in it. */
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
      if (!chosen || chosen !== before[facet]) this.field(facet).value = chosen ?? '';
    }
    for (const end of years) this.field(end).value = String(state.between[end] ?? '');
    this.field('sort').value = state.sort;
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

  /** Shows a choice by the name a reader knows it by. */
  label(facet: Facet, label: string): void {
    const field = this.field(facet);
    if (field instanceof HTMLInputElement) field.value = label;
  }

  field(name: string): HTMLInputElement | HTMLSelectElement {
    const field = this.form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) return field;
    throw new Error(`The search form has no ${name}.`);
  }
}
