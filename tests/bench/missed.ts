/** How many phrases that stand somewhere an engine misses, and how many that stand nowhere it says it found. */
import type { Browser } from 'playwright/test';
import { shownFor } from '../search/exact/asking.ts';
import type { Expected } from '../search/exact/expected.ts';
import { address, type Engine } from './engines.ts';

export interface Missed {
  /** Phrases for which a quotation that holds them is left out. */
  readonly missed: number;
  /** Phrases that no quotation holds, for which one is given. */
  readonly wrong: number;
}

export async function missedBy(
  browser: Browser,
  origin: string,
  engine: Engine,
  questions: readonly Expected[],
): Promise<Missed> {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  const found = engine === 'ours' ? await ours() : await theirs();
  await context.close();
  const count = (is: (expected: Expected, urls: readonly string[]) => boolean): number =>
    questions.filter((expected, at) => is(expected, found[at] ?? [])).length;
  return {
    missed: count(({ quotations }, urls) => quotations.some((url) => !urls.includes(url))),
    wrong: count(({ quotations }, urls) => quotations.length === 0 && urls.length > 0),
  };

  async function ours(): Promise<string[][]> {
    const shown = await shownFor(
      page,
      questions.map(({ text }) => text),
    );
    return shown.map(({ outcome, quotations }) =>
      outcome === 'exact' ? quotations.map(({ url }) => url) : [],
    );
  }

  async function theirs(): Promise<string[][]> {
    await page.goto(address(engine, ''));
    await page.waitForFunction(() => window.askRival !== undefined);
    const all: string[][] = [];
    for (const { text } of questions)
      all.push(
        await page.evaluate(
          async (phrase) =>
            (await window.askRival?.(phrase, 'phrase'))?.map(({ url }) => url) ?? [],
          text.replaceAll('"', ''),
        ),
      );
    return all;
  }
}
