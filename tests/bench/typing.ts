/** How long it takes from a key press to results, while somebody types phrases letter by letter. */
import type { Browser, Page } from 'playwright/test';

export interface Typing {
  readonly keys: number;
  readonly median: number;
  readonly slowest20th: number;
}

/** Types each phrase twice: when nothing of it was read before, and again. */
export async function typing(
  browser: Browser,
  origin: string,
  phrases: readonly string[],
): Promise<{ first: Typing; again: Typing }> {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto('/search/');
  const first = await typed(page, phrases);
  const again = await typed(page, phrases);
  await context.close();
  return { first: summary(first), again: summary(again) };
}

async function typed(page: Page, phrases: readonly string[]): Promise<number[]> {
  const waits: number[] = [];
  const words = page.getByRole('searchbox', { name: 'Words' });
  for (const phrase of phrases) {
    await words.fill('');
    await words.focus();
    for (const [at, letter] of [...phrase].entries()) {
      await page.keyboard.type(letter);
      if (at < 2 || letter === ' ') continue;
      waits.push(
        await page.evaluate(() =>
          (window as unknown as { answered(): Promise<number> }).answered(),
        ),
      );
    }
  }
  return waits;
}

/** Measures, in the page, from each key press to the next change of the results, or to their being said to stand. */
function watch(): void {
  let pressed = 0;
  let answered = Promise.resolve(0);
  addEventListener(
    'input',
    () => {
      pressed = performance.now();
      const { promise, resolve } = Promise.withResolvers<number>();
      const results = document.querySelector('[data-part=results]') as HTMLElement;
      const observer = new MutationObserver((changes) => {
        const isHit = changes.some(({ type }) => type === 'childList');
        if (!isHit && results.dataset.answered === undefined) return;
        observer.disconnect();
        resolve(performance.now() - pressed);
      });
      for (const list of results.querySelectorAll(
        '[data-part=quotations] ol, [data-part=passages] ol',
      ))
        observer.observe(list, { childList: true });
      observer.observe(results, { attributeFilter: ['data-answered'] });
      answered = promise;
    },
    { capture: true },
  );
  Object.assign(window, { answered: () => answered });
}

function summary(waits: readonly number[]): Typing {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { keys: waits.length, median: at(0.5), slowest20th: at(0.95) };
}
