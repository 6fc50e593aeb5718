/** The clips on the basket page, in their order. */

import type { Clip } from '../../quotation/basket/clips.ts';
import type { BasketDossier } from '../../quotation/basket/dossier-of.ts';
import { type Actions, clipItem } from './clip-item.ts';

/** Fills an `ol`, and makes an item anew only where it would look another: nobody loses a field while typing in it. */
export class ClipList {
  readonly #list: HTMLElement;
  readonly #actions: Actions;
  #items = new Map<string, { looks: string; item: HTMLLIElement }>();

  constructor(list: HTMLElement, actions: Actions) {
    this.#list = list;
    this.#actions = actions;
  }

  fill(clips: readonly Clip[], { gathered }: BasketDossier): void {
    const focused = document.activeElement;
    const before = this.#items;
    this.#items = new Map(
      clips.map((clip) => {
        const known = gathered.find((each) => each.clip.id === clip.id);
        const looks = JSON.stringify([clip.version, known?.quote.version]);
        const old = before.get(clip.id);
        const item = old?.looks === looks ? old.item : clipItem(clip, known, this.#actions);
        return [clip.id, { looks, item }];
      }),
    );
    const items = clips.flatMap(({ id }) => this.#items.get(id)?.item ?? []);
    for (const [at, item] of items.entries()) this.#showNote(item, clips[at]?.note ?? '', focused);
    this.#list.replaceChildren(...items);
    // An element that was moved has lost the focus.
    if (focused instanceof HTMLElement && this.#list.contains(focused)) focused.focus();
  }

  /** A note may have been written in another tab. */
  #showNote(item: HTMLLIElement, note: string, focused: Element | null): void {
    const field = item.querySelector('textarea');
    if (!field || field === focused || field.value === note) return;
    field.value = note;
    field.dispatchEvent(new Event('input'));
  }
}
