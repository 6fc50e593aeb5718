/** The element `clip-button`: puts a quotation into the basket, or takes it out. Runs in the browser. */

import { beginning } from '../../format/beginning.ts';
import { basketKey, change, contents, failures } from '../../quotation/basket/clips.ts';

/**
 * `<clip-button data-clip="source/key" data-version="…">`, anywhere and at any time. In a list it is named by the
 * quotation of its own item. Without JavaScript it is empty.
 */
export class ClipButton extends HTMLElement {
  readonly #button = document.createElement('button');
  readonly #told = document.createElement('span');

  connectedCallback(): void {
    this.#button.type = 'button';
    this.#told.setAttribute('role', 'status');
    this.#button.onclick = () => this.#toggle();
    this.replaceChildren(this.#button, this.#told);
    this.show();
    buttons.add(this);
  }

  disconnectedCallback(): void {
    buttons.delete(this);
  }

  /** Says what pressing it would do now. */
  show(): void {
    const label = held(this.dataset.clip) ? 'Take out of the basket' : 'Add to the basket';
    const words = this.closest('li')?.querySelector('blockquote')?.textContent;
    this.#button.textContent = label;
    this.#button.ariaLabel = words
      ? `${label}: ${beginning(words.replace(/^\s*“/, ''), 50)}`
      : label;
  }

  #toggle(): void {
    const { clip: id = '', version = '' } = this.dataset;
    const there = held(id);
    const outcome = change((clips) =>
      there
        ? clips.filter((clip) => clip.id !== id)
        : [...clips.filter((clip) => clip.id !== id), { id, version, note: '' }],
    );
    showAll();
    const now = there ? 'Taken out' : 'Added';
    this.#told.textContent =
      outcome === 'kept' ? `${now}. The basket holds ${count() || 'nothing'}.` : failures[outcome];
  }
}

const buttons = new Set<ClipButton>();

const clipsNow = () => {
  const now = contents();
  return now.kind === 'clips' ? now.clips : [];
};
const held = (id = ''): boolean => clipsNow().some((clip) => clip.id === id);
const count = (): number => clipsNow().length;

/** Brings every button, and the count beside each way to the basket, up to date. */
export function showAll(): void {
  for (const button of buttons) button.show();
  const number = count();
  for (const link of document.querySelectorAll<HTMLElement>('a[data-counts-clips]')) {
    link.dataset.name ??= link.textContent.trim();
    link.textContent = number > 0 ? `${link.dataset.name} (${number})` : link.dataset.name;
  }
}

/** Makes the element known, and keeps it in step with other tabs. */
export function clipButtons(): void {
  if (customElements.get('clip-button')) return;
  customElements.define('clip-button', ClipButton);
  addEventListener('storage', ({ key }) => {
    if (key === basketKey || key === null) showAll();
  });
  showAll();
}
