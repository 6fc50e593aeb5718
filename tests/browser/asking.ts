/** What every test of the search does: ask, wait, look. */
import { expect, type Page } from 'playwright/test';

export const says = (page: Page) => page.locator('[role=status][data-part=says]');
export const quotations = (page: Page) =>
  page.getByRole('region', { name: 'Quotations', exact: true });
export const marks = (page: Page) => quotations(page).locator('mark');

/** Waits until the page has answered what its address asks. */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          document.querySelector<HTMLElement>('[data-part=results]')?.dataset.settled ===
          location.search,
      ),
    )
    .toBe(true);
}

/** Opens the search with a query and waits for its answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`/search/${query}`);
  await settled(page);
}

/** Waits until our own index has answered; other pages may still be on their way. */
export const answered = (page: Page, words: string) =>
  expect(page.locator('[data-part=results]')).toHaveAttribute('data-answered', `?q=${words}`);
