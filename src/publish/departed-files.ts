/** What stands at the addresses of departed data and feeds, where no page can say what became of them. */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Departed } from '../addresses/departed.ts';
import { atom } from '../feeds/atom.ts';
import { jsonFeed } from '../feeds/json-feed.ts';
import { withdrawnFeed } from '../feeds/withdrawn-feed.ts';
import { departureInWords } from '../format/departure-in-words.ts';
import { absolute } from '../site.ts';

/** Whether an address is that of a file which is no page. */
const isFile = (address: string): boolean => /\.[a-z]+$/.test(address);

/** Writes a copy of what moved, and a note of what was withdrawn in the form that a program there expects. */
export async function writeDepartedFiles(
  site: string,
  departed: readonly Departed[],
): Promise<void> {
  for (const each of departed.filter(({ address }) => isFile(address))) {
    const file = join(site, each.address);
    await mkdir(dirname(file), { recursive: true });
    // What moved may not be there: a build without a browser makes no PDF.
    if (each.to && isFile(each.to) && existsSync(join(site, each.to)))
      await copyFile(join(site, each.to), file);
    else await writeFile(file, noteInForm(each));
  }
}

/** The note as a feed, as JSON or as plain text, by the name of the file. */
export function noteInForm(departed: Departed): string {
  const name = basename(departed.address);
  if (name === 'feed.xml') return atom(withdrawnFeed(departed));
  if (name === 'feed.json') return JSON.stringify(jsonFeed(withdrawnFeed(departed)));
  const note = departureInWords(departed);
  if (extname(name) !== '.json') return `${note}\n`;
  const { on, to } = departed;
  return JSON.stringify(to ? { moved: on, to: absolute(to), note } : { withdrawn: on, note });
}
