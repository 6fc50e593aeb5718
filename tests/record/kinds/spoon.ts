/** An invented kind of record, as an engineer would add one: all that is known of it, in one file. */
import { corrections } from '../../../src/record/fields/correction.ts';
import { date } from '../../../src/record/fields/date.ts';
import { ours } from '../../../src/record/fields/field.ts';
import { reference } from '../../../src/record/fields/reference.ts';
import { kind } from '../../../src/record/kinds/kind.ts';

const fields = {
  story: ours('Its story, in our words.'),
  from: reference('The source that tells it.', 'sources'),
  made: date('When it was made.'),
  corrections: corrections(),
};

const rest = {
  noun: 'spoon',
  is: 'one spoon',
  file: 'yaml',
  id: 'key',
  address: (id: string) => `/spoons/${id}/`,
  stands: 'A spoon',
  listed: undefined,
  otherAddresses: () => [],
  heading: 'Spoons',
  called: 'story',
  foundExactly: 'nothing',
  offered: undefined,
  knownBy: 'its name',
  data: 'as it is',
} as const;

export const spoon = kind({ ...rest, fields });

/** The same with one field more. */
export const spoonWithEngraving = kind({
  ...rest,
  fields: { ...fields, engraving: ours('What is engraved on it.').optional() },
});
