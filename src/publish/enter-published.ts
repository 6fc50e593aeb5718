/** Enters in the file of what was published the records that are new, or bear a new correction. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedOf, publishedText, readPublished } from '../addresses/published.ts';
import { publishedFile } from '../record/read/content-files.ts';
import { read } from '../record/read/read.ts';

/** Writes the file anew and says how many records it holds; nothing where there is none, for then nothing is held yet. */
export async function enterPublished(content: string): Promise<string | undefined> {
  if (!readPublished(content)) return undefined;
  const { dossier } = read(content);
  await writeFile(join(content, publishedFile), publishedText(dossier));
  return `${publishedOf(dossier).size} records and texts in ${join(content, publishedFile)}.`;
}
