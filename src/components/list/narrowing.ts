/** Narrows a list to the rows that agree with the words typed and every choice made, and keeps that in the address. */
import { part } from '../element.ts';
import { agreeing, fitOf, inOrder, wantedIn, wordsIn } from './agreeing.ts';
import { bestFirst } from './best-first.ts';
import { foldsOf } from './folds.ts';

/** Brings a form to life: rows are what has `data-in` below the element it names, and a `data-group` without one goes too. */
export function narrowing(form: HTMLFormElement): void {
  const { narrows = '', one = '', many = '' } = form.dataset;
  const found = document.getElementById(narrows);
  if (!found) return;
  const list: HTMLElement = found;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-in]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const says = part(form, '[role=status]', HTMLElement);
  const all = part(form, '[data-part=all]', HTMLButtonElement);
  const folds = foldsOf(list, part(form, '[data-part=folds]', HTMLButtonElement));
  const texts = new Map<HTMLElement, RowText>();
  // What is told in the order of time stays so.
  const order = form.dataset.order === 'best first' ? bestFirst(rows, groups) : undefined;

  const textOf = (row: HTMLElement): RowText => {
    const text = texts.get(row) ?? readRow(row);
    texts.set(row, text);
    return text;
  };

  function show(): void {
    const words = wantedIn(part(form, '[name=q]', HTMLInputElement).value);
    const chosen = fields.filter(
      (field): field is HTMLSelectElement =>
        field instanceof HTMLSelectElement && field.value !== '',
    );
    const wanted = chosen.map(({ name, value }) => `${name}:${value}`);
    const standing = rows.filter(({ dataset }) =>
      wanted.every((value) => dataset.in?.split(' ').includes(value)),
    );
    const { isShown, words: had } = agreeing(
      words.length > 0 ? standing.map((row) => textOf(row).words) : [],
      words,
    );
    const shown = standing.filter((_, at) => isShown[at] ?? true);
    for (const row of rows) row.hidden = true;
    for (const row of shown) row.hidden = false;
    const isOrdered = order !== undefined && words.length > 0;
    order?.(new Map(isOrdered ? shown.map((row) => [row, textOf(row).fit(words)]) : []));
    // Said where they are folded away; to open them would move what is being read.
    const told = form.querySelector('[data-part=chosen]');
    if (told) told.textContent = chosen.length > 0 ? `: ${chosen.map(choiceIn).join(', ')}` : '';
    for (const group of groups) {
      const { length } = group.querySelectorAll('[data-in]:not([hidden])');
      group.hidden = length === 0;
      const count = group.querySelector('[data-part=count]');
      if (count) count.textContent = String(length);
    }
    const isNarrowed = words.length + chosen.length > 0;
    all.hidden = !isNarrowed;
    folds.follow(isNarrowed);
    // A row that was found by its words shows all of them.
    list.toggleAttribute('data-by-words', words.length > 0);
    const whole = `${rows.length} ${rows.length === 1 ? one : many}`;
    says.textContent = !isNarrowed
      ? whole
      : shown.length === 0
        ? `None of the ${whole} has all of this.`
        : had < words.length
          ? `None of the ${whole} has all of this; ${shown.length} ${shown.length === 1 ? 'has' : 'have'} ${had} of the ${words.length} words.`
          : `${shown.length} of ${whole}${isOrdered && shown.length > 1 ? ', what fits best first' : ''}`;
  }

  function remember(): void {
    const query = new URLSearchParams();
    for (const { name, value } of fields) if (value.trim() !== '') query.set(name, value);
    history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
  }

  function fromAddress(): void {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) ?? '';
      // A choice that the list does not have is no choice.
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
    }
    show();
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    show();
    remember();
  });
  all.addEventListener('click', () => {
    for (const field of fields) field.value = '';
    show();
    remember();
    fields[0]?.focus();
  });
  addEventListener('popstate', fromAddress);
  // Without a question in the address, what was typed before this ran is one.
  if (location.search !== '') fromAddress();
  else show();
}

/** The words of a row, and how well those that were typed fit it. */
interface RowText {
  readonly words: string;
  fit(wanted: readonly string[]): number;
}

/** Of its parts, not of its tools. */
function readRow(row: HTMLElement): RowText {
  const parts = [...row.children].filter(({ localName }) => localName !== 'clip-button');
  const text = parts.map(({ textContent }) => textContent).join(' ');
  let [heading, all] = ['', ''];
  return {
    words: wordsIn(text),
    fit(wanted) {
      heading ||= inOrder(row.querySelector('h3, a')?.textContent ?? '');
      all ||= inOrder(text);
      return fitOf(heading, all, wanted);
    },
  };
}

/** What is chosen in a field, without how many rows have it. */
const choiceIn = ({ selectedOptions: [option] }: HTMLSelectElement): string =>
  option?.text.replace(/ \(\d+\)$/, '') ?? '';
