import { expect, test } from 'vitest';
import { read } from '../../../../src/record/read/read.ts';
import { recordsAsData } from '../../../../src/record/views/data/records-as-data.ts';

const { dossier } = read('tests/site/content');

test.each(['people', 'organisations', 'events', 'claims'] as const)(
  'gives all %s with their permalinks, and not what they are kept apart from',
  (kind) => {
    const rows = recordsAsData(dossier, kind);
    expect(rows.map(({ id }) => id)).toEqual([...dossier[kind].keys()]);
    for (const row of rows) {
      expect(URL.canParse(row.url)).toBe(true);
      expect(row).not.toHaveProperty('keep-apart-from');
    }
  },
);
