/** Answers for a kind of which no test says how one is begun: those with which the invented site has its first. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fieldsOf } from '../../../src/record/fields/fields-of.ts';
import { type Kind, kinds } from '../../../src/record/kinds/index.ts';
import { textsAt } from '../../../src/record/values.ts';

const site = 'tests/site/content';

/** What must be there, from the first record of the kind; throws where the invented site has none. */
export function likeThatOfTheSite(name: Kind) {
  const { file: ending } = kinds[name];
  const [file] = globSync(`${site}/${name}/**/*.${ending}`).sort();
  if (file === undefined)
    throw new Error(
      `Write a record in ${site}/${name}/, so that what is done with all kinds can be tried with it.`,
    );
  const id = file.slice(`${site}/${name}/`.length, -`.${ending}`.length);
  const record = parse(readFileSync(file, 'utf8').replace(/^---\n(.*?)\n---\n.*$/s, '$1'));
  const required = fieldsOf(kinds[name]).filter(({ isRequired }) => isRequired);
  const tops = required.filter(({ path }) => path.length === 1).map(({ path: [top = ''] }) => top);
  const answers = required
    .filter(({ path: [top = ''] }) => tops.includes(top))
    .flatMap(({ path }) =>
      textsAt(textual(record), path)
        .slice(0, 1)
        .map(({ value }) => [path.filter((key) => key !== '*').join('.'), value]),
    );
  return {
    typed: { id: `${id}-again`, answers: Object.fromEntries(answers) as Record<string, string> },
    given: tops.flatMap((top) =>
      [record[top]]
        .flat()
        .map((value) => `--${top}=${typeof value === 'object' ? JSON.stringify(value) : value}`),
    ),
  };
}

/** A record as it is typed: numbers are letters too. */
const textual = (record: unknown): unknown =>
  JSON.parse(JSON.stringify(record), (_key, value) =>
    typeof value === 'number' ? String(value) : value,
  );
