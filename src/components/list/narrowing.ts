/** Narrows a list to the rows that have every word typed and every choice made, and keeps that in the address. */
import { spellings } from '../../words/spellings.ts';
import { part } from '../element.ts';

/** Brings a form to life: rows are what has `data-in` below the element it names, and a `data-group` without one goes too. */
export function narrowing(form: HTMLFormElement): void {
  const { narrows = '', one = '', many = '' } = form.dataset;
  const list = document.getElementById(narrows);
  if (!list) return;
  const rows = [...list.querySelectorAll<HTMLElement>('[data-in]')];
  const groups = [...list.querySelectorAll<HTMLElement>('[data-group]')];
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  const says = part(form, '[role=status]', HTMLElement);
  const all = part(form, 'button', HTMLButtonElement);
  const texts = new Map<HTMLElement, string>();

  /** The words of a row, each after a space, so that the beginning of one can be looked for; of its parts, not of its tools. */
  const textOf = (row: HTMLElement): string => {
    const known = texts.get(row);
    if (known) return known;
    const parts = [...row.children].filter(({ localName }) => localName !== 'clip-button');
    const text = ` ${spellings(parts.map(({ textContent }) => textContent).join(' ')).join(' ')}`;
    texts.set(row, text);
    return text;
  };

  function show(): void {
    const words = spellings(part(form, '[name=q]', HTMLInputElement).value);
    const chosen = fields.filter(
      (field): field is HTMLSelectElement =>
        field instanceof HTMLSelectElement && field.value !== '',
    );
    const wanted = chosen.map(({ name, value }) => `${name}:${value}`);
    let shown = 0;
    for (const row of rows) {
      const standing = row.dataset.in?.split(' ') ?? [];
      row.hidden = !(
        wanted.every((value) => standing.includes(value)) &&
        words.every((word) => textOf(row).includes(` ${word}`))
      );
      if (!row.hidden) shown += 1;
    }
    // Said where they are folded away; to open them would move what is being read.
    const told = form.querySelector('[data-part=chosen]');
    if (told) told.textContent = chosen.length > 0 ? `: ${chosen.map(choiceIn).join(', ')}` : '';
    for (const group of groups) group.hidden = !group.querySelector('[data-in]:not([hidden])');
    const isNarrowed = words.length + chosen.length > 0;
    all.hidden = !isNarrowed;
    const whole = `${rows.length} ${rows.length === 1 ? one : many}`;
    says.textContent = !isNarrowed
      ? whole
      : shown > 0
        ? `${shown} of ${whole}`
        : `None of the ${whole} has all of this.`;
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

/** What is chosen in a field, without how many rows have it. */
const choiceIn = ({ selectedOptions: [option] }: HTMLSelectElement): string =>
  option?.text.replace(/ \(\d+\)$/, '') ?? '';
