/** The thread that prints: it starts the browser, and shows it files of a render in place of a network. */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Browser, chromium } from 'playwright';
import { site } from '../../../site.ts';
import { filesFor } from '../../serving/files-for.ts';
import { browser } from './chromium.ts';
import { finished } from './finish.ts';
import { fixed, forPaper } from './fonts.ts';
import type { Job, Sheet } from './press.ts';

const { folder, sheets } = workerData as Job;

async function run(): Promise<void> {
  const { args = [], ...launched } = { args: [], ...(await browser()) };
  const press = await chromium
    .launch({ ...launched, args: [...args, '--font-render-hinting=none'] })
    .catch((error: unknown) => {
      parentPort?.postMessage({
        fault: `no browser starts here to print it (${faultIn(String(error))})`,
      });
    });
  if (!press) return;
  try {
    parentPort?.postMessage({ version: press.version() });
    for (const sheet of sheets)
      parentPort?.postMessage(await finished(await printed(press, sheet), sheet.properties));
  } finally {
    await press.close();
  }
}

/** The line of a browser's last words that says what is missing. */
function faultIn(words: string): string {
  const lines = words.split('\n').map((line) => line.trim());
  const line = lines.find((each) => /while loading|not found|EACCES|ENOENT/.test(each)) ?? lines[0];
  return (line ?? '').replace(/^(?:\[pid=\d+\])?\[err\] |^.*Error: |[.\s]+$/g, '');
}

/** The sheets are those of the site's own style for paper; tags and outline are for who listens, or looks for a section. */
async function printed(press: Browser, { address, html }: Sheet): Promise<Uint8Array> {
  // A fresh one for each, so that what is printed does not depend on what was printed before.
  const context = await press.newContext({ javaScriptEnabled: false });
  await context.route('**/*', async (route) => {
    const { origin, pathname, searchParams } = new URL(route.request().url());
    if (origin !== site.origin) return route.abort();
    if (pathname === address) return route.fulfill({ body: html, contentType: 'text/html' });
    const lead = filesFor(pathname, folder);
    if (!lead || 'to' in lead) return route.abort();
    const bytes = await readFile(lead.file);
    const weight = searchParams.get('wght');
    if (weight) return route.fulfill({ body: Buffer.from(await fixed(bytes, Number(weight))) });
    return lead.file.endsWith('.css')
      ? route.fulfill({ body: forPaper(bytes.toString('utf8')), contentType: 'text/css' })
      : route.fulfill({ path: lead.file });
  });
  const page = await context.newPage();
  // From the first, so that what only paper shows has its fonts, too.
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.origin + address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const print = await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  });
  await context.close();
  return print;
}

await run();
