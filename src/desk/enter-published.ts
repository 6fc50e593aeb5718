/** Enters in the file of what was published the records that are new, or bear a new correction. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedOf, publishedText, readPublished } from '../addresses/published.ts';
import { publishedFile } from '../record/content-files.ts';
import { settled } from '../record/held-back.ts';
import type { Reading } from '../record/read/read.ts';

/** Writes the file anew and says how many records it holds; nothing where there is none, for then nothing is held yet. */
export function enterPublished(reading: Reading): string | undefined {
  if (!readPublished(reading)) return undefined;
  const { folder } = reading;
  const dossier = settled(reading.dossier);
  writeFileSync(join(folder, publishedFile), publishedText(dossier));
  return `${publishedOf(dossier).size} records and texts in ${join(folder, publishedFile)}.`;
}
