/** The search page of a rival: looks for what the address asks and shows the first hit that holds it, checked as ours is. */
import { line } from '../../search/exact/truth.ts';
import type { Found, Open } from './rival.ts';

declare global {
  interface Window {
    /** For the count of what is missed: all hits of a phrase. */
    askRival?: (phrase: string) => Promise<Found[]>;
  }
}

export async function rivalPage(open: Open, base: string): Promise<void> {
  const ask = await open(base);
  window.askRival = async (phrase) => Promise.all((await ask(phrase)).map((read) => read()));
  const phrase = new URLSearchParams(location.search).get('q')?.replaceAll('"', '');
  if (!phrase) return;
  const wanted = line(phrase).text;
  for (const read of await ask(phrase)) {
    const { url, words } = await read();
    if (!line(words).text.includes(wanted)) continue;
    const item = document.createElement('li');
    item.dataset.url = url;
    item.textContent = words;
    document.querySelector('[data-part=quotations] ol')?.append(item);
    return;
  }
}
