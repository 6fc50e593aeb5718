/** Makes a safe release of a finished render: searchable, guarded, whole, and in place at once. */
import { read } from '../dossier/read.ts';
import { writeSearchIndex } from '../search/write-index.ts';
import { writeChecksums } from './checksums.ts';
import { writeHeaders } from './headers-file.ts';
import { requireWholeLinks } from './links.ts';
import { swap } from './swap.ts';

export interface Release {
  /** The folder of the editors' files. */
  readonly content: string;
  /** The folder that Astro rendered to. */
  readonly staging: string;
  /** The folder that is served; it stays as it was if any step throws. */
  readonly target: string;
}

/** Turns the render in `staging` into the release in `target`; throws before it touches `target`. */
export async function release({ content, staging, target }: Release): Promise<void> {
  await writeSearchIndex({ content, site: staging, dossier: read(content).dossier });
  await writeHeaders(staging);
  await requireWholeLinks(staging);
  await writeChecksums(staging);
  await swap(staging, target);
}
