/** Puts questions with known answers to the search page, many at a time. */
import type { Page } from 'playwright/test';
import { askAll, type Shown } from './ask.ts';
import type { Expected } from './expected.ts';
import { faults } from './faults.ts';

const atOnce = 50;

/** What the page showed to each question. */
export async function shownFor(page: Page, questions: readonly string[]): Promise<Shown[]> {
  // The pause before other pages are looked for, to spare a typist, is here for nothing.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    const hurried = (handler: TimerHandler, wait?: number): number =>
      setTimeout(handler, (wait ?? 0) < 1000 ? 0 : wait);
    Object.assign(window, { setTimeout: hurried });
  });
  await page.goto('/search/');
  // What is shown is read and not looked at: laying it out would take a quarter of the time.
  await page.evaluate(() => {
    document.body.style.display = 'none';
  });
  const shown: Shown[] = [];
  for (let from = 0; from < questions.length; from += atOnce)
    shown.push(...(await page.evaluate(askAll, questions.slice(from, from + atOnce))));
  return shown;
}

/** What is wrong with its answers, in a sentence each. */
export async function faultsOf(page: Page, all: readonly Expected[]): Promise<string[]> {
  const shown = await shownFor(
    page,
    all.map(({ text }) => text),
  );
  return all.flatMap((expected, at) => faults(expected, shown[at] as Shown));
}
