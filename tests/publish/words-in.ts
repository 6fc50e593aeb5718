/** What a file of a release says, also of what it packs: nothing may hide in a form that no test unpacks. */
import { strFromU8, unzipSync } from 'fflate';
import { readPdf } from './copies/read-pdf.ts';

export async function wordsIn(file: string, bytes: Buffer): Promise<string> {
  if (file.endsWith('.epub'))
    return Object.values(unzipSync(bytes))
      .map((each) => strFromU8(each))
      .join('');
  if (file.endsWith('.pdf')) return JSON.stringify(await readPdf(bytes));
  return bytes.toString('latin1');
}
