/** A long read. */

import { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { day } from '../fields/date.ts';
import { ours, tell } from '../fields/field.ts';
import { heldBack } from '../fields/held-back.ts';
import { topics } from '../fields/topics.ts';
import { kind } from './kind.ts';

export const article = kind({
  noun: 'article',
  is: 'a long read',
  file: 'mdx',
  id: 'key',
  fields: {
    title: ours('The headline.'),
    standfirst: ours('What the article found, with its limits, in one or two sentences.'),
    series: tell('Its place in the series, from 1.', z.number().int().positive()),
    written: day('The day it was first published.'),
    'facts-checked-to': day('The day up to which its facts were checked.'),
    'content-note': ours('What it covers that a reader may not want to meet unprepared.'),
    topics,
    ...heldBack,
    corrections: corrections(),
  },
  address: paths.article,
  stands: 'A long read',
  listed: undefined,
  otherAddresses: (id) => [
    paths.articleImage(id),
    paths.articleBook(id),
    paths.articlePdf(id),
    paths.articleRecord(id),
  ],
  heading: 'Articles',
  called: 'title',
  foundExactly: 'its page',
  offered: ({ series }) => `Part ${series}`,
  knownBy: 'its name',
  data: [],
});

export type ArticleFrontMatter = z.infer<typeof article.schema>;
