/** Pagefind's own phrase search, by quotation marks, over quotations or long reads; loosely, without the marks. */
import { rivalPage } from './page.ts';

interface Pagefind {
  options(settings: object): Promise<void>;
  search(
    text: string,
  ): Promise<{ results: { data(): Promise<{ url: string; content: string }> }[] }>;
}

const bundle = new URLSearchParams(location.search).get('of') ?? 'quotations';

await rivalPage(async (base) => {
  const pagefind: Pagefind = await import(
    /* @vite-ignore */ `${location.origin}${base}pagefind-${bundle}/pagefind.js`
  );
  await pagefind.options({ noWorker: true, baseUrl: '/' });
  const ask = async (words: string) => {
    const { results } = await pagefind.search(words);
    return results.slice(0, 200).map((result) => async () => {
      const { url, content } = await result.data();
      return { url, words: content };
    });
  };
  return { phrase: (words) => ask(`"${words}"`), loosely: ask };
}, '/rivals/');
