/** The basket: shows, orders, annotates and exports what was clipped. Runs in the browser. */

import {
  basketKey,
  type Clip,
  change,
  contents,
  failures,
  moved,
  type Outcome,
  reset,
  restored,
} from '../../quotation/basket/clips.ts';
import { type BasketDossier, dossierOf } from '../../quotation/basket/dossier-of.ts';
import { exports } from '../../quotation/basket/exports.ts';
import type { ClipRecord } from '../../quotation/basket/quotes-to-clip.ts';
import { element, part } from '../element.ts';
import { showAll } from './clip-button.ts';
import type { Actions } from './clip-item.ts';
import { ClipList } from './clip-list.ts';
import { saveFile } from './save-file.ts';

/** The basket on its page; `show` brings it up to date. */
export class BasketPage {
  readonly #record: ClipRecord;
  readonly #list: ClipList;
  readonly #part: (name: string) => HTMLElement;
  readonly #status: HTMLElement;
  #removed: readonly { readonly clip: Clip; readonly at: number }[] = [];

  constructor(root: HTMLElement, record: ClipRecord) {
    this.#record = record;
    this.#part = (name) => part(root, `[data-part=${name}]`, HTMLElement);
    this.#status = part(root, '[role=status]', HTMLElement);
    this.#list = new ClipList(this.#part('clips'), this.#actions);
    const press = (name: string, act: () => void) => {
      part(root, `[data-press="${name}"]`, HTMLButtonElement).onclick = act;
    };
    press('undo', () => this.#undo());
    press('empty', () => this.#remove(this.#clips()));
    press('print', () => print());
    press('save-damaged', () => {
      const now = contents();
      if (now.kind === 'damaged') saveFile('basket.txt', 'text/plain', now.text);
    });
    press('begin-anew', () => this.#finish(reset(), 'A new basket is begun.'));
    for (const [name, { file, type, write }] of Object.entries(exports))
      press(name, () => {
        const dossier = dossierOf(this.#clips(), this.#record);
        saveFile(file, type, write(dossier));
        const left = dossier.unknown.length;
        this.#status.textContent = `Saved as ${file}.${left > 0 ? ` Left out, since the record does not have them: ${left}.` : ''}`;
      });
    addEventListener('storage', ({ key }) => {
      if (key === basketKey || key === null) this.show();
    });
  }

  show(): void {
    const now = contents();
    const clips = now.kind === 'clips' ? now.clips : [];
    const dossier = dossierOf(clips, this.#record);
    if (now.kind === 'blocked') this.#tell('blocked');
    this.#part('damaged').hidden = now.kind !== 'damaged';
    this.#part('empty').hidden = now.kind !== 'clips' || clips.length > 0;
    this.#part('filled').hidden = clips.length === 0;
    this.#part('undo').hidden = this.#removed.length === 0;
    this.#list.fill(clips, dossier);
    this.#part('sources').replaceChildren(...dossier.sources.map(sourceItem));
    showAll();
  }

  readonly #actions: Actions = {
    move: (id, by) => {
      const before = this.#clips().findIndex((clip) => clip.id === id);
      const outcome = change((clips) => moved(clips, id, by));
      const all = this.#clips();
      const after = all.findIndex((clip) => clip.id === id);
      const place = `${after + 1} of ${all.length}`;
      this.#finish(outcome, after === before ? `It stays ${place}.` : `Moved: now ${place}.`);
    },
    remove: (id) => this.#remove(this.#clips().filter((clip) => clip.id === id)),
    note: (id, note) => {
      this.#tell(
        change((clips) => clips.map((clip) => (clip.id === id ? { ...clip, note } : clip))),
      );
    },
    accept: (id) => {
      const version = this.#record.quotes[id]?.version ?? '';
      const outcome = change((clips) =>
        clips.map((clip) => (clip.id === id ? { ...clip, version } : clip)),
      );
      this.#finish(outcome, 'The corrected quotation is kept.');
    },
  };

  /** Removes clips, and offers them back. */
  #remove(gone: readonly Clip[]): void {
    const before = this.#clips();
    const ids = new Set(gone.map(({ id }) => id));
    const outcome = change((clips) => clips.filter(({ id }) => !ids.has(id)));
    if (outcome === 'kept')
      this.#removed = gone.map((clip) => ({
        clip,
        at: before.findIndex(({ id }) => id === clip.id),
      }));
    this.#finish(outcome, `Removed: ${ids.size}. The basket holds ${this.#clips().length}.`);
    if (outcome === 'kept') part(this.#part('undo'), 'button', HTMLButtonElement).focus();
  }

  #undo(): void {
    const outcome = change((clips) => restored(clips, this.#removed));
    const [first] = this.#removed;
    if (outcome === 'kept') this.#removed = [];
    this.#finish(outcome, 'Put back.');
    const back = this.#part('clips').querySelector<HTMLElement>(
      `[data-id="${CSS.escape(first?.clip.id ?? '')}"] [data-press=remove]`,
    );
    back?.focus();
  }

  #finish(outcome: Outcome, says: string): void {
    this.#tell(outcome);
    this.#status.textContent = outcome === 'kept' ? says : '';
    this.show();
  }

  #tell(outcome: Outcome): void {
    const problem = this.#part('problem');
    problem.hidden = outcome === 'kept';
    problem.textContent = outcome === 'kept' ? '' : failures[outcome];
  }

  #clips(): readonly Clip[] {
    const now = contents();
    return now.kind === 'clips' ? now.clips : [];
  }
}

const sourceItem = ({ citation, address }: BasketDossier['sources'][number]): HTMLLIElement =>
  element(
    'li',
    {},
    citation,
    ...(address
      ? [' ', element('a', { href: address, rel: 'noreferrer' }, 'Open the source')]
      : []),
  );
