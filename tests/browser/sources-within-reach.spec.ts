/** A reader who doubts a sentence reaches its source in one step, and where sources disagree in two. */
import { expect, type Page, test } from 'playwright/test';
import { paths } from '../../src/addresses/paths.ts';
import { confinedTo } from '../../src/record/public-record.ts';
import { read } from '../../src/record/read/read.ts';

const { dossier } = read('content');
const origin = 'http://localhost:4401';
const discrepancies = [...dossier.discrepancies.values()];

/** The addresses in every element that a selector finds, with the beginning of its text. */
const linksIn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.id,
      text: (element.textContent ?? '').trim().slice(0, 60),
      links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      // What is confined to an article has no page to lead to; its note names it all the same.
      namesConfined: [...element.querySelectorAll('[data-confined]')].some(
        (each) => (each.textContent ?? '').trim().length > 20,
      ),
    })),
  );

const blocks = ['p', 'ul > li', 'ol > li', 'blockquote', 'figure', 'aside', '.table-region']
  .map((block) => `.prose[data-article] > ${block}`)
  .join(', ');

test.use({ baseURL: origin });

test('every paragraph of every article links to a claim, a quotation or a note', async ({
  page,
}) => {
  for (const id of dossier.articles.keys()) {
    await page.goto(paths.article(id));
    const all = await linksIn(page, blocks);
    const bare = all.filter(
      ({ links }) =>
        !links.some((link) => /^\/claims\/#|^\/quotes\/|^#fn-|^\/sources\//.test(link)),
    );
    expect(all.length).toBeGreaterThan(20);
    expect(bare, id).toEqual([]);
  }
});

test('the beginning leads to where each of its sentences rests on something', async ({ page }) => {
  await page.goto(paths.article('what-institutions-were-told'));
  const [beginning] = await linksIn(page, 'section[aria-labelledby=beginning]');
  expect(beginning?.links).toContain(paths.page('beginning'));
  await page.goto(paths.page('beginning'));
  const all = await linksIn(page, '.prose > p');
  expect(all.length).toBeGreaterThan(5);
  const notes = new Map((await linksIn(page, '.footnotes li[id]')).map((note) => [note.id, note]));
  const statesClaim = (link: string): boolean =>
    notes.get(link.slice(1))?.links.some((each) => each.startsWith('/claims/#')) ?? false;
  const bare = all.filter(({ links }) => !links.some(statesClaim));
  expect(bare).toEqual([]);
});

test('every note of every article leads to a source, and back in words', async ({ page }) => {
  for (const id of dossier.articles.keys()) {
    await page.goto(paths.article(id));
    const marks = (await linksIn(page, '.prose')).flatMap(({ links }) =>
      links.filter((link) => link.startsWith('#fn-')),
    );
    const notes = new Map(
      (await linksIn(page, '.footnotes li[id]')).map((note) => [note.id, note]),
    );
    expect(marks.length).toBeGreaterThan(10);
    const lost = marks.filter((mark) => {
      const note = notes.get(mark.slice(1));
      return !note?.namesConfined && !note?.links.some((link) => link.startsWith('/sources/'));
    });
    expect(lost, id).toEqual([]);
    for (const { text, links } of notes.values()) {
      expect(
        links.some((link) => link.startsWith('#fnref-')),
        text,
      ).toBe(true);
    }
  }
});

test('every claim leads to its sources, and to each discrepancy that touches it', async ({
  page,
}) => {
  await page.goto(paths.claims);
  const claims = new Map((await linksIn(page, '.ledger > li')).map((claim) => [claim.id, claim]));
  await page.goto(paths.discrepancies);
  const told = new Set((await linksIn(page, 'section[id]')).map(({ id }) => id));
  const used = [...dossier.articles.values()].flatMap(({ mentions }) =>
    mentions.filter(({ by }) => by === 'Claim').map(({ id }) => id),
  );
  const lost = [...new Set(used)].flatMap((id) => {
    if (confinedTo(dossier.claims.get(id))) return claims.has(id) ? [`${id}: listed`] : [];
    const links = claims.get(id)?.links ?? [];
    const touching = discrepancies.filter(({ claims }) => claims.includes(id));
    return [
      ...(links.some((link) => link.startsWith('/sources/')) ? [] : [`${id}: no source`]),
      ...touching
        .filter((each) => !links.includes(paths.discrepancy(each.id)) || !told.has(each.id))
        .map((each) => `${id}: not ${each.id}`),
    ];
  });
  expect(lost).toEqual([]);
});

test('every quotation of an article leads to its source, and to each discrepancy that touches it', async ({
  page,
}) => {
  const used = [...dossier.articles.values()].flatMap(({ mentions }) =>
    mentions.filter(({ by }) => by === 'Q' || by === 'Quote').map(({ id }) => id),
  );
  const lost: string[] = [];
  for (const id of new Set(used)) {
    const answer = await page.goto(paths.quote(id));
    if (confinedTo(dossier.quotes.get(id))) {
      if (answer?.status() !== 404) lost.push(`${id}: has a page`);
      continue;
    }
    const links = (await linksIn(page, 'main')).flatMap((main) => main.links);
    if (!links.some((link) => link.startsWith('/sources/'))) lost.push(`${id}: no source`);
    const touching = discrepancies.filter(({ quotes }) => quotes.includes(id));
    for (const each of touching) {
      if (!links.includes(paths.discrepancy(each.id))) lost.push(`${id}: not ${each.id}`);
    }
  }
  expect(lost).toEqual([]);
});
