/** The page of somebody with a hundred quotations, as the site's own build renders it: for readers without JavaScript. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'yaml';
import { manifestFile } from '../../src/record/content-files.ts';
import { aQuote } from '../record/builders.ts';
import { hundred } from './corpus/quotations.ts';
import type { Work } from './written.ts';

const source = 'hall-minutes-2001';

/** The invented site with one person more, and that person's words in the corpus. */
export const speakerSite: Work = {
  name: 'speaker',
  code: ['src', 'package-lock.json'],
  write(folder, { quotations }) {
    const content = join(folder, 'content');
    cpSync('tests/site/content', content, { recursive: true });
    // What has no manifest was never published, so addresses may be added.
    rmSync(join(content, manifestFile), { force: true });
    const put = (path: string, record: object): void => {
      mkdirSync(join(content, path, '..'), { recursive: true });
      writeFileSync(join(content, path), stringify(record));
    };
    put(`people/${hundred}.yaml`, {
      name: 'Una Hundred',
      'sort-name': 'Hundred, Una',
      style: 'Una Hundred, then Ms Hundred',
      description: 'Said a hundred things of teaspoons.',
      roles: [{ role: 'counter', organisation: 'hall-committee', from: 2000, sources: [source] }],
      sources: [source],
    });
    const own = quotations.filter(({ speaker }) => speaker.id === hundred);
    for (const [at, { words }] of own.entries()) {
      const quote = aQuote({
        id: `${source}/words-${at}`,
        // Letters and stops alone: marks amid invented words would be those of quotations, which a build compares.
        words: words
          .normalize('NFKD')
          .replaceAll(/[^a-zA-Z0-9\s.,;:-]/g, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
        speaker: hundred,
        form: 'statement',
        said: '2001-05-04',
        'said-basis': 'date of the meeting',
        place: `item ${at + 10}`,
        topics: ['counting'],
        checked: { by: 'eye', on: '2020-01-02' },
      });
      const { id, ...record } = quote;
      put(`quotes/${id}.yaml`, record);
    }
    const { status, stdout, stderr } = spawnSync('astro', ['build'], {
      env: { ...process.env, CONTENT: content, TARGET: join(folder, 'site') },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The page of the speaker was not built:\n${stdout}${stderr}`);
  },
};

/** The bytes of the page, compressed, and how many quotations stand on it. */
export function speakerPage(folder: string): { bytes: number; quotations: number } {
  const html = readFileSync(join(folder, `site/people/${hundred}/index.html`), 'utf8');
  return { bytes: gzipSync(html).length, quotations: html.split('<blockquote').length - 1 };
}
