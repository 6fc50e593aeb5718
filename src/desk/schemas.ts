/** `npm run schemas`: tells the manual and the editor's program what the kinds of record say of their fields. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../record/dossier.ts';
import type { Schemed } from '../record/fields/fields-of.ts';
import { kinds } from '../record/kinds/index.ts';
import { lists } from '../record/lists/index.ts';
import { read } from '../record/read/read.ts';
import { contentFolder } from '../site.ts';
import { editorSchema } from './editor-schema.ts';
import { schemaFolder, settingsOf } from './editor-settings.ts';
import { manualOf } from './manual.ts';

/** Writes a schema of each kind whose files are YAML, and of each list; removes those of what is no more. */
export function writeSchemas(dossier: Dossier, folder = schemaFolder): void {
  mkdirSync(folder, { recursive: true });
  const yaml = Object.entries(kinds).filter(([, { file }]) => file === 'yaml');
  const all = new Map<string, Schemed>([...yaml, ...Object.entries(lists)]);
  for (const [name, kind] of all)
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(editorSchema(kind, dossier)));
  for (const file of readdirSync(folder))
    if (file.endsWith('.json') && !all.has(file.slice(0, -'.json'.length)))
      rmSync(join(folder, file));
}

/** Writes a file anew, if it is there and would change. */
function renew(file: string, of: (text: string) => string): void {
  if (!existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const after = of(before);
  if (after !== before) writeFileSync(file, after);
}

if (import.meta.main) {
  writeSchemas(read(contentFolder).dossier);
  renew('.vscode/settings.json', (text) => settingsOf(text, kinds, Object.keys(lists)));
  const manual = join(contentFolder, 'README.md');
  renew(manual, (text) => manualOf(text, kinds, lists));
  console.log(`${schemaFolder} and the tables of ${manual} are as the kinds say.`);
}
