/** Somebody who hears a page: a virtual screen reader (@guidepup) in a real browser. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright/test';

const script = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
);
const address = '/virtual-screen-reader.js';

declare global {
  interface Window {
    reader: typeof virtual;
  }
}

/** How to move by one press, as readers of screens do. */
type Move = 'next' | 'act' | `moveToNext${'Heading' | 'Link' | 'Main' | 'Form' | 'Region'}`;

export interface Listener {
  /** Moves on, once or several times. */
  press(move: Move, times?: number): Promise<void>;
  /** Moves on until something is said that begins so. */
  until(beginning: string, move?: Move): Promise<void>;
  /** What was said so far, a line each; what a live region says of itself begins with how urgent it is. */
  heard(): Promise<string>;
}

/** Begins to hear a page that is open. */
export async function listenTo(page: Page): Promise<Listener> {
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.evaluate(async (from) => {
    window.reader = (await import(from)).virtual;
    await window.reader.start({ container: document.body });
  }, address);
  const last = () => page.evaluate(() => window.reader.lastSpokenPhrase());
  const press = async (move: Move, times = 1): Promise<void> => {
    for (let time = 0; time < times; time++)
      await page.evaluate(async (way) => {
        if (way === 'next' || way === 'act') await window.reader[way]();
        else await window.reader.perform(window.reader.commands[way]);
      }, move);
  };
  return {
    press,
    async until(beginning, move = 'next') {
      for (let time = 0; time < 400; time++) {
        await press(move);
        if ((await last()).startsWith(beginning)) return;
      }
      throw new Error(`"${beginning}" is never said.`);
    },
    async heard() {
      const [phrases, hidden] = await page.evaluate(async () => [
        await window.reader.spokenPhraseLog(),
        [...document.querySelectorAll('[role=alert][hidden]')].map((each) => each.textContent),
      ]);
      const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
      // It speaks of alerts also while they are hidden, which no other reader of screens does.
      const unsaid = new Set(hidden.map((text) => `assertive: ${flat(text)}`));
      const said = phrases.map(flat).filter((phrase) => !unsaid.has(phrase));
      return `${said.join('\n')}\n`;
    },
  };
}
