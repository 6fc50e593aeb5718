/** Says of each file that a page offers to keep how much there is to fetch. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { numberInWords } from '../../format/number.ts';
import { addressOf, filesOf } from '../files-of.ts';
import type { PageChange } from '../pages/rewrite-pages.ts';

/** The change that puts into the brackets after a link, as "(PDF)", the size of its file in `folder`; `pages` are by address. */
export async function weights(
  folder: string,
  pages: ReadonlyMap<string, number>,
): Promise<PageChange> {
  const files = (await filesOf(folder)).filter((file) => /\.(?:epub|pdf)$/.test(file));
  const said = new Map<string, string>();
  for (const file of files) {
    const address = addressOf(file);
    const size = sizeInWords((await stat(join(folder, file))).size);
    const count = pages.get(address);
    said.set(address, count ? `${count} ${count === 1 ? 'page' : 'pages'}, ${size}` : size);
  }
  return (html) =>
    html.replace(offer, (whole, link: string, address: string, form: string) => {
      const weight = said.get(address);
      return weight ? `${link}(${form}, ${weight})</a>` : whole;
    });
}

const offer = /(<a href="([^"]+)" download>[^<]*)\((EPUB|PDF)\)<\/a>/g;

/** 412345 bytes → "413 kB"; from a million on "1.2 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 999_500
    ? `${numberInWords(Math.ceil(bytes / 1000))} kB`
    : `${numberInWords(Math.round(bytes / 100_000) / 10)} MB`;
