/** A page about the site itself. */
import type { z } from 'zod';
import { paths } from '../../addresses/paths.ts';
import { corrections } from '../fields/correction.ts';
import { day } from '../fields/date.ts';
import { ours } from '../fields/field.ts';
import { heldBack } from '../fields/held-back.ts';
import { otherNames } from '../fields/other-names.ts';
import { kind } from './kind.ts';

export const page = kind({
  noun: 'page',
  is: 'a page about the site: about, method, support, accessibility, privacy',
  file: 'mdx',
  id: 'key',
  fields: {
    title: ours('The heading.'),
    standfirst: ours('What the page is for, in one sentence.'),
    'other-names': otherNames,
    updated: day('The day it was last changed.'),
    ...heldBack,
    corrections: corrections(),
  },
  address: paths.page,
  stands: 'A page',
  listed: undefined,
  otherAddresses: () => [],
  heading: 'Pages',
  called: 'title',
  foundExactly: 'nothing',
  offered: () => '',
  knownBy: 'its name',
  data: [],
});

export type PageFrontMatter = z.infer<typeof page.schema>;
