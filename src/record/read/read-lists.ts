/** The lists that editors keep once, with every fault of their files. */
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from '../content-files.ts';
import { type ListName, type Lists, lists } from '../lists/index.ts';
import type { FieldPath, Place, Problem } from '../problem.ts';
import { fitToSchema } from './schema-faults.ts';
import { yamlFile } from './yaml-file.ts';

export interface ReadLists {
  readonly lists: Lists;
  readonly problems: readonly Problem[];
  /** Where a field of a list stands. */
  place(name: ListName, path: FieldPath): Place;
}

/** Reads them; one that has no file, or a faulty one, is empty. */
export function readLists(files: ContentFiles): ReadLists {
  const read = new Map(
    (Object.keys(lists) as ListName[]).map((name) => {
      const own = `${name}.yaml`;
      const yaml = yamlFile(files.text(own) ?? '');
      const fitted = fitToSchema<object>(lists[name].schema, yaml.value);
      return [
        name,
        { file: relative('.', join(files.folder, own)).split(sep).join('/'), yaml, fitted },
      ] as const;
    }),
  );
  const problems = [...read.values()].flatMap(({ file, yaml, fitted }): Problem[] => [
    ...[...yaml.faults, ...yaml.cuts].map(({ at, found, remedy }) => ({
      rule: 'yaml-is-well-formed',
      place: { file, ...at },
      found,
      remedy,
    })),
    ...('faults' in fitted ? fitted.faults : []).map(({ key, path, found, remedy }) => ({
      rule: 'lists-keep-their-form',
      place: { file, ...(key ? yaml.placeOfKey(path) : yaml.placeOf(path)) },
      found,
      remedy,
    })),
  ]);
  return {
    lists: Object.fromEntries(
      [...read].map(([name, { fitted }]) => [
        name,
        'data' in fitted ? fitted.data : lists[name].schema.parse({}),
      ]),
    ) as unknown as Lists,
    problems,
    place(name, path) {
      const { file = '', yaml } = read.get(name) ?? {};
      return { file, ...(yaml?.placeOf(path) ?? { line: 1, column: 1 }) };
    },
  };
}
