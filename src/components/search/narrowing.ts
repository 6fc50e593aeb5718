/** What can be chosen, with counts; loaded when somebody narrows, or asks who says it most. */

import type { FacetTable } from '../../search/chosen/facet-table.ts';
import { facets } from '../../search/facets.ts';
import { queryString, type SearchState } from '../../search/state.ts';
import { element } from './element.ts';
import type { SearchForm } from './form.ts';

const mostSpeakers = 20;

/** Fills the lists of choices for the quotations that the words give; a choice shows how many would remain. */
export function fillChoices(form: SearchForm, table: FacetTable, all: readonly number[]): void {
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
export function speakers(
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
