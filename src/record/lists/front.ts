/** What the front page gives as examples: an editor's choice, since not every quotation may stand without its answer. */
import { reference } from '../fields/reference.ts';
import { listFile } from './list-file.ts';

export const front = listFile({
  is: 'what the front page gives as examples',
  fields: {
    quote: reference(
      'A quotation that needs no answer beside it: no finding about anybody, nobody who left.',
      'quotes',
    ).optional(),
    person: reference(
      'A person whose description says what the record holds of them.',
      'people',
    ).optional(),
  },
});
