/** Names offered while one types, as the ARIA pattern of a combobox with a list has it (APG); nothing is chosen beforehand. */
import Combobox from '@github/combobox-nav';
import { planIn, searchPlan } from '../../../search/codec/page-plan.ts';
import { UnreadableIndex } from '../../../search/codec/seal.ts';
import { findNames } from '../../../search/names/find-names.ts';
import { leastTyped } from '../../../search/names/name-keys.ts';
import { IndexFolder } from '../../../search/read/folder.ts';
import { normalise } from '../../../words/spellings.ts';
import { here, type Offer, offersFor } from './offers-for.ts';

/** Offers names below `input`, in the list of its form. */
export function offers(form: HTMLFormElement, input: HTMLInputElement): void {
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  if (!list) return;
  let folder: Promise<IndexFolder> | undefined;
  const latest = (): Promise<IndexFolder> => {
    // What failed is tried again the next time.
    folder ??= latestFolder().catch((error) => {
      folder = undefined;
      throw error;
    });
    return folder;
  };
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
  let asked = 0;
  let showAll = (): void => {};

  const close = (): void => {
    asked += 1;
    if (list.hidden) return;
    list.hidden = true;
    combobox.stop();
  };
  const open = (items: readonly Offer[]): void => {
    list.replaceChildren(...items.map(option));
    if (list.hidden) {
      list.hidden = false;
      combobox.start();
    }
    // What was chosen is gone with the list that held it.
    input.removeAttribute('aria-activedescendant');
  };
  const offer = async (): Promise<void> => {
    const typed = input.value.trim();
    if (normalise(typed).length < leastTyped) return close();
    asked += 1;
    const own = asked;
    try {
      const folder = await latest();
      const agreed = await findNames(folder, typed);
      const { amid } = await import('../../../search/names/amid.ts');
      const found = agreed.length > 0 ? agreed : await amid(folder, typed);
      if (own !== asked) return;
      const some = offersFor(typed, found);
      const all = offersFor(typed, found, Number.POSITIVE_INFINITY);
      showAll = () => {
        open(all);
        // The first that was not to be seen is chosen, as if somebody had come to it by the arrow.
        const first = all.findIndex(({ url }, at) => url !== some[at]?.url);
        for (let at = 0; at <= first; at++) combobox.navigate();
      };
      open(some);
    } catch {
      // Names that could not be read are not offered; what was typed can still be searched for.
      if (own === asked) close();
    }
  };

  input.addEventListener('input', () => void offer());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      // The field would clear itself at once.
      event.preventDefault();
      if (list.hidden) input.value = '';
      close();
    } else if (event.key === 'ArrowDown' && list.hidden) {
      event.preventDefault();
      void offer();
    }
  });
  input.addEventListener('blur', close);
  list.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest(`a[href="${here}"]`)) return;
    event.preventDefault();
    showAll();
  });
  // A press would take the focus, and with it the list, before it is a click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  latest().catch(() => undefined);
  void offer();
}

async function latestFolder(): Promise<IndexFolder> {
  const response = await fetch(searchPlan, { cache: 'no-cache' });
  const value = response.ok ? await response.text() : '';
  const folder = value.slice(0, value.indexOf(' '));
  const plan = planIn(value, folder);
  if (!plan) throw new UnreadableIndex(`${searchPlan} is not the file that was built.`);
  return new IndexFolder(folder, plan);
}

function option({ url, name, by, what }: Offer, at: number): HTMLAnchorElement {
  const link = document.createElement('a');
  link.id = `offer-${at}`;
  link.href = url;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  for (const [part, text] of Object.entries({ name, by, what })) {
    if (text === '') continue;
    const span = document.createElement('span');
    span.className = part;
    span.textContent = text;
    link.append(span, ' ');
  }
  return link;
}
