/** The search page of a rival: looks for what the address asks and shows the first hit that holds it, checked as ours is. */
import { line } from '../../search/exact/truth.ts';
import type { Asks, Found, Open } from './rival.ts';

declare global {
  interface Window {
    /** For the count of what is missed: all hits, or so many. */
    askRival?: (text: string, how: keyof Asks, most?: number) => Promise<Found[]>;
  }
}

export async function rivalPage(open: Open, base: string): Promise<void> {
  const asks = await open(base);
  window.askRival = async (text, how, most) =>
    Promise.all((await asks[how](text)).slice(0, most).map((read) => read()));
  const phrase = new URLSearchParams(location.search).get('q')?.replaceAll('"', '');
  if (!phrase) return;
  const wanted = line(phrase).text;
  for (const read of await asks.phrase(phrase)) {
    const { url, words } = await read();
    if (!line(words).text.includes(wanted)) continue;
    const item = document.createElement('li');
    item.dataset.url = url;
    item.textContent = words;
    document.querySelector('[data-part=quotations] ol')?.append(item);
    return;
  }
}
