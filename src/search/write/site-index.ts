/** The index of a rendered site: its quotations from the record, its long reads from their pages. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { dictionary } from '../../words/dictionary.ts';
import { searchFolder } from '../build-id.ts';
import { pagePlan, planAttribute, searchPlan } from '../codec/page-plan.ts';
import { namesOf } from '../names/name-list.ts';
import { besidePages } from '../pages/beside-pages.ts';
import { correctionPages } from '../pages/correction-pages.ts';
import { recordPages } from '../pages/record-pages.ts';
import { sitePages } from '../pages/site-pages.ts';
import { writeIndexFolder } from './index-folder.ts';
import { quotationsOf } from './quotations-of.ts';

interface Render {
  /** Of the content, which names the build. */
  readonly digest: string;
  /** The folder of the rendered site. */
  readonly site: string;
  readonly dossier: Dossier;
  /** Groups of words that editors give as the same. */
  readonly synonyms: readonly (readonly string[])[];
  /** The script for the head of the search page. */
  readonly headStart: string;
}

/** Writes `search/<build>/` into the site, its plan beside it, and a head start, with the plan, into the search page. */
export async function writeSearchIndex(render: Render): Promise<void> {
  const { digest, site, dossier, synonyms, headStart } = render;
  const folder = searchFolder(digest);
  const pages = [...recordPages(dossier), ...correctionPages(dossier), ...sitePages()];
  const plan = await besidePages({ site, folder: join(site, folder, 'pages'), pages }, (articles) =>
    writeIndexFolder({
      folder: join(site, folder),
      quotations: quotationsOf(dossier),
      articles,
      names: namesOf(dossier),
      synonyms,
      language: dictionary().words(),
    }),
  );
  // For the field of every page, which so need not change with each build.
  await writeFile(join(site, searchPlan), pagePlan(folder, plan));
  const page = join(site, paths.search, 'index.html');
  await writeFile(page, withHeadStart(await readFile(page, 'utf8'), headStart, folder, plan));
}

/** A search page that brings the plan of the folder it names, and makes use of it at once; throws if it names another. */
export function withHeadStart(
  html: string,
  headStart: string,
  folder: string,
  plan: string,
): string {
  if (!html.includes(`data-index="${folder}"`))
    throw new Error(
      `The search page names another folder than ${folder}: a file of the content or the code changed while the site was built. Build it again.`,
    );
  // Before any style sheet, for which a script below it would have to wait (HTML, 4.12.1.1).
  const script = `<script ${planAttribute(folder, plan)}>${headStart}</script>`;
  return html.replace(/<meta charset="[^"]*">/, (charset) => charset + script);
}
