/** `npm run schemas`: tells the manual and the editor's program what the kinds of record say of their fields. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../record/dossier.ts';
import { kinds } from '../record/kinds/index.ts';
import { lists } from '../record/lists/index.ts';
import { read } from '../record/read/read.ts';
import { contentFolder } from '../site.ts';
import { editorSchema } from './editor-schema.ts';
import { withFieldTables } from './field-table.ts';

/** Where `.vscode/settings.json` looks for them; no commit holds them, for they change with every record. */
const folder = '.vscode/schemas';

/** Writes a schema of each kind whose files are YAML, and of each list. */
export function writeSchemas(dossier: Dossier): void {
  mkdirSync(folder, { recursive: true });
  const yaml = Object.entries(kinds).filter(([, { file }]) => file === 'yaml');
  for (const [name, kind] of [...yaml, ...Object.entries(lists)]) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(editorSchema(kind, dossier)));
  }
}

if (import.meta.main) {
  writeSchemas(read(contentFolder).dossier);
  const manual = join(contentFolder, 'README.md');
  if (existsSync(manual))
    writeFileSync(manual, withFieldTables(readFileSync(manual, 'utf8'), { ...kinds, ...lists }));
  console.log(`${folder} and the tables of fields in ${manual} are as the kinds say.`);
}
