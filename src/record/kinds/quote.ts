/** Somebody's words, as they stand in a document we read. The folder names that document. */
import { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { date, day } from '../fields/date.ts';
import { digest, free, group, list, oneOf, ours, tell, theirs } from '../fields/field.ts';
import { confinedTo, keepApartFrom, reference, references } from '../fields/reference.ts';
import { topics } from '../fields/topics.ts';
import { kind } from './kind.ts';

// Its own fingerprint holds it.
const checked = free(
  group('Who compared them with the document, and how.', {
    by: oneOf('By a program, character for character, or by a person’s eye.', ['program', 'eye']),
    on: day('The day.'),
    against: oneOf(
      'What the program compared them with: the whole text of the document, or the stored opening of its page.',
      ['whole text', 'opening'],
    ).optional(),
    digest: digest(
      'The digest of the text that was compared: SHA-256, in hexadecimal.',
      64,
      'is no digest; npm run verify writes it',
    ).optional(),
    fingerprint: digest(
      'What the comparison leaves behind: a digest of the words and of what stands with them.',
      32,
      'is no fingerprint; npm run verify writes it',
    ).optional(),
    note: ours('Anything a reader should know of it, such as a second reading.').optional(),
  }),
);

/** What stands just before or after, with its spaces. */
const beside = (sentence: string) => tell(sentence, z.string(), { holds: 'their words' });

export const quote = kind({
  noun: 'quotation',
  is: 'somebody’s words; the folder names the source in which they were **read**',
  file: 'yaml',
  id: 'source/key',
  fields: {
    words: theirs('The words, character for character, without the outer quotation marks.'),
    speaker: reference(
      'Who said or wrote them: a person or an organisation of the record.',
      'people',
      'organisations',
    ).optional(),
    anonymous: ours('Who said them, in a few words, when the document names nobody.').optional(),
    role: ours(
      'The role in which they spoke, where the person’s own dated roles do not give it.',
    ).optional(),
    form: oneOf('How the words came about.', [
      'speech',
      'statement',
      'writing',
      'report',
      'reported words',
    ]),
    said: date('When they were said or written, as precisely as is known.', { done: true }),
    'said-basis': ours('How that date is known.'),
    place: ours('Where in the document they stand: a page, a paragraph, what goes before.'),
    origin: reference(
      'The source they come from, when the document we read quotes another one.',
      'sources',
    ).optional(),
    'quoted-by': reference(
      'The organisation that quoted them from there.',
      'organisations',
    ).optional(),
    topics,
    checked,
    prefix: beside('The words just before, as in the W3C’s TextQuoteSelector.').optional(),
    suffix: beside('The words just after.').optional(),
    caution: ours('What a reader must know to take them rightly.').optional(),
    'never-without': references(
      'Quotations that must stand in every article in which this one stands.',
      'quotes',
    ),
    'never-cut': list(
      'Words of them that must stay with the rest, such as in part: the quotation checker warns of whoever cuts them.',
      theirs('The words, as they stand there.'),
    ).default([]),
    licence: oneOf('The open licence of the document, by rule; left out if it has none.', [
      'Open Parliament Licence v3.0',
      'Open Government Licence v3.0',
    ]).optional(),
    'confined-to': confinedTo,
    'keep-apart-from': keepApartFrom,
    corrections: corrections({
      'words-before': theirs(
        'The words as they stood before it, where they were changed and may still be shown.',
      ).optional(),
    }),
  },
  faults: ({ speaker, anonymous }) =>
    (speaker === undefined) === (anonymous === undefined)
      ? [
          {
            path: ['speaker'],
            message: 'names nobody, or both a speaker and anonymous; give exactly one of the two',
          },
        ]
      : [],
  address: paths.quote,
  stands: 'A quotation',
  listed: { at: paths.quotes, names: ['Quotations', 'Quotes'] },
  otherAddresses: (id) => [
    paths.quoteCard(id),
    paths.quoteAnnotation(id),
    paths.quoteEmbed(id),
    paths.quoteImage(id),
    ...(['bib', 'ris', 'json'] as const).map((ending) => paths.quoteReference(id, ending)),
  ],
  heading: 'Quotations',
  called: 'words',
  beside: 'said',
  foundExactly: 'its words',
  offered: undefined,
  knownBy: 'its id',
  data: ['json', 'csv'],
});

export type Quote = z.infer<typeof quote.schema>;
