/** The settings of the editor's program: which schema holds for which files. */
import type { Kinds } from '../record/kinds/kind.ts';

/** Where `.vscode/settings.json` looks for schemas; no commit holds them, for they change with every record. */
export const schemaFolder = '.vscode/schemas';

/** The settings with a schema for every folder and list of YAML, and for no other; all else stays as it is. */
export function settingsOf(settings: string, kinds: Kinds, lists: readonly string[]): string {
  const folders = Object.entries(kinds)
    .filter(([, { file }]) => file === 'yaml')
    .map(([name]) => [name, `content/${name}/**/*.yaml`] as const);
  const files = lists.map((name) => [name, `content/${name}.yaml`] as const);
  const schemas = [...folders, ...files].map(([name, at]) => [`${schemaFolder}/${name}.json`, at]);
  const all = { ...JSON.parse(settings), 'yaml.schemas': Object.fromEntries(schemas) };
  return `${JSON.stringify(all, undefined, 2)}\n`;
}
