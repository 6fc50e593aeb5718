import { expect, test } from 'vitest';
import { read } from '../../src/record/read/read.ts';

const { dossier } = read('content');

/** What the editorial guidance (section 4) says must be written with a claim; articles that use it are held to it. */
const demanded: Record<string, readonly string[]> = {
  'am-06': ['am-21', 'am-07'],
  'am-09': ['am-10'],
  'am-11': ['am-19', 'ln-17', 'ln-13'],
  'am-12': ['am-12-reply'],
  'am-13': ['am-12-reply'],
  'am-16': ['star-coppard-2025/iopc-jan25'],
  'am-21': ['am-07'],
  'am-22': ['am-07', 'sc-30'],
  'ln-14': ['ln-15'],
  'nt-09': ['nt-09-reply'],
  'nt-11': ['nt-11-reply'],
  'nt-15': ['nt-17'],
  'nt-16': ['nt-16-reply', 'nt-03'],
  'sc-12': ['sc-12-reply'],
  'sc-13': ['bbc-hmic-2013/syp-2013'],
  'sc-19': ['sc-27'],
  'sc-21': ['bbc-hmic-2013/syp-2013'],
  'sc-22': ['sc-22-reply', 'sc-31'],
  'sc-23': ['sc-23-reply', 'sc-14'],
  'sc-25': ['sc-25-reply'],
  'sc-31': ['sc-31-reply', 'sc-22-reply'],
  'sc-32': ['sc-32-reply'],
  'sc-33': ['sc-33-reply'],
  'sc-34': ['sc-34-reply', 'sc-31-reply'],
  'tg-17': ['sc-26'],
  'tg-18': ['tg-22'],
  'tg-21': ['tg-22'],
  'tg-26': ['tg-25', 'tg-30'],
  'tg-28': ['tg-25', 'tg-30'],
  'tg-35': ['tg-35-reply'],
  'tg-36': ['tg-36-reply', 'am-10'],
  'tg-56': ['tg-56-reply'],
  'tg-71': ['tg-72-reply', 'tg-46'],
  'tg-72': ['tg-72-reply', 'tg-46'],
  'tg-73': ['tg-73-reply'],
  'tg-82': ['tg-83', 'tg-34'],
  'tg-84': ['tg-84-reply', 'tg-85'],
  'tg-85': ['tg-84'],
};

test.each(Object.entries(demanded))('claim %s carries its replies', (id, replies) => {
  expect(dossier.claims.get(id)?.replies).toEqual(expect.arrayContaining([...replies]));
});
