/** One document that was read: a report, a news story, a debate. Field names are CSL's (CSL-JSON 1.0.2). */
import { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { date, day } from '../fields/date.ts';
import { list, name, oneOf, ours, tell, title, webAddress, yesOrNo } from '../fields/field.ts';
import { confinedTo, reference } from '../fields/reference.ts';
import { kind } from './kind.ts';

const author = tell(
  'A person’s name, or a body’s as `literal`.',
  z.union([
    z.strictObject({
      family: name('Family name.'),
      given: name('Given names or initials.').optional(),
    }),
    z.strictObject({ literal: name('The name of a body.') }),
  ]),
);

export const source = kind({
  noun: 'source',
  is: 'one document that was read, or is known through others',
  file: 'yaml',
  id: 'key',
  fields: {
    type: oneOf('What sort of document it is, in CSL’s words.', [
      'article',
      'article-journal',
      'article-magazine',
      'article-newspaper',
      'bill',
      'hearing',
      'legislation',
      'post-weblog',
      'report',
      'speech',
      'thesis',
      'webpage',
    ]),
    title: title('Its title.'),
    'title-is': oneOf(
      'Where the title comes from: printed on it, shortened by us (the printed one says more than the text), or ours because none was seen.',
      ['printed', 'shortened', 'described'],
    ).default('printed'),
    author: list('Who wrote it, where that is known.', author).optional(),
    'container-title': name('The newspaper, journal or site it stands in.').optional(),
    publisher: name('Who published it.'),
    issued: date('When it was published, as precisely as is known; left out if it is not.', {
      done: true,
    }).optional(),
    'issued-basis': ours('How the date is known, when the document does not print it.').optional(),
    URL: webAddress('Its address on the web.').optional(),
    'read-at': webAddress(
      'The page on which it was read, where that is not its own address.',
    ).optional(),
    archived: webAddress('An archived copy of it.').optional(),
    accessed: day('The day we read it.').optional(),
    kind: oneOf('What kind of witness it is.', [
      'primary report',
      'primary record',
      'statement',
      'news',
      'academic',
      'opinion',
      'secondary',
    ]),
    availability: oneOf('Whether the public can read it.', [
      'published',
      'summary only',
      'unpublished',
    ]).default('published'),
    read: oneOf('How much of it we read.', ['whole', 'excerpt', 'abstract', 'not read']),
    link: yesOrNo(
      'Whether pages may link to it; the editorial guidance, section 5, names those that may not be.',
    ).default(true),
    caution: ours('What a reader should know before trusting it.').optional(),
    'copy-of': reference('The source this is a copy of, where it is a copy.', 'sources').optional(),
    'confined-to': confinedTo,
    corrections: corrections(),
  },
  address: paths.source,
  stands: 'A page on a document',
  listed: { at: paths.sources, names: ['Sources', 'Documents', 'Bibliography'] },
  otherAddresses: (id) => paths.feedsOf(paths.source(id)),
  heading: 'Sources',
  called: 'title',
  foundExactly: 'nothing',
  offered: ({ publisher }) => publisher,
  knownBy: 'its name',
  data: ['json', 'bib'],
});

export type Source = z.infer<typeof source.schema>;
