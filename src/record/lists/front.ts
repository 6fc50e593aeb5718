/** What the front page gives as examples: an editor's choice, since not every quotation may stand without its answer. */
import { ours } from '../fields/field.ts';
import { listFile } from './list-file.ts';

export const front = listFile({
  is: 'what the front page gives as examples',
  fields: {
    quote: ours(
      'The id of a quotation that needs no answer beside it: no finding about anybody, nobody who left.',
    ).default(''),
    person: ours(
      'The id of a person whose description says what the record holds of them.',
    ).default(''),
  },
});
