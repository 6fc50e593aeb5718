/** Opens the basket page: loads what it needs of the record, and only if there is something to show. */

import { basketKey, contents } from '../../quotation/basket/clips.ts';
import type { ClipRecord } from '../../quotation/basket/quotes-to-clip.ts';
import { part } from '../element.ts';
import { BasketPage } from './basket-page.ts';
import { clipButtons } from './clip-button.ts';

/** Brings the basket in `root` to life; `data-loads` is the address of what it needs. */
export async function openBasket(root: HTMLElement): Promise<void> {
  clipButtons();
  const unreadable = part(root, '[data-part=unreadable]', HTMLElement);
  const holds = () => {
    const now = contents();
    return now.kind === 'clips' && now.clips.length > 0;
  };
  if (!holds()) {
    const nothing: ClipRecord = { site: '', quotes: {}, sources: {} };
    new BasketPage(root, nothing).show();
    addEventListener('storage', ({ key }) => {
      // Another tab has put something in: now the record is needed.
      if (key === basketKey && holds()) location.reload();
    });
    return;
  }
  const record = await loaded(root.dataset.loads ?? '');
  if (record) new BasketPage(root, record).show();
  else unreadable.hidden = false;
}

/** The record, if it can be had and is one. */
async function loaded(address: string): Promise<ClipRecord | undefined> {
  try {
    const response = await fetch(address);
    const record: unknown = response.ok ? await response.json() : undefined;
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is ClipRecord =>
  typeof value === 'object' && value !== null && 'quotes' in value && 'sources' in value;
