/** What an editor says of addresses that no longer hold what they were published for. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { covers } from './departed.ts';
import type { Place, Problem } from './problem.ts';
import { fitToSchema } from './reading/schema-faults.ts';
import { yamlFile } from './reading/yaml-file.ts';
import { type Departure, departure } from './schema/departure.ts';

/** Its name in the folder of the content. */
export const departuresFile = 'departures.yaml';

/** A departure by the address it is about; one that ends in a slash is also about all that lies below. */
export type Departures = ReadonlyMap<string, Departure>;

export interface ReadDepartures {
  readonly departures: Departures;
  readonly problems: readonly Problem[];
  /** Whether any departure is about an address, also one that is written wrongly: that is a problem of its own. */
  tellsOf(address: string): boolean;
  /** Where the departure of an address stands, or one of its fields. */
  place(address: string, field?: string): Place;
}

/** Reads the departures of a content folder; what is wrong with the file becomes problems. */
export function readDepartures(folder: string): ReadDepartures {
  const path = join(folder, departuresFile);
  const file = relative('.', path).split(sep).join('/');
  const yaml = yamlFile(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const departures = new Map<string, Departure>();
  const problems: Problem[] = yaml.faults.map(({ at, found, remedy }) => ({
    rule: 'yaml-is-well-formed',
    place: { file, ...at },
    found,
    remedy,
  }));
  const named = Object.entries(yaml.value ?? {});
  for (const [address, value] of named) {
    const fitted = fitToSchema(departure, value);
    if ('data' in fitted) departures.set(address, fitted.data);
    else {
      problems.push(
        ...fitted.faults.map(({ key, path: field, found, remedy }) => ({
          rule: 'records-keep-their-form',
          place: {
            file,
            ...(key ? yaml.placeOfKey([address, ...field]) : yaml.placeOf([address, ...field])),
          },
          found,
          remedy,
        })),
      );
    }
  }
  return {
    departures,
    problems,
    tellsOf: (address) =>
      yaml.faults.length > 0 || named.some(([departure]) => covers(departure, address)),
    place: (address, field) => ({
      file,
      ...(field ? yaml.placeOf([address, field]) : yaml.placeOfKey([address])),
    }),
  };
}
