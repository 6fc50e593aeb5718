import { expect, test } from 'vitest';
import { read } from '../../src/dossier/read.ts';

const { dossier } = read('content');

/** What the editorial guidance (section 4) says must be written with a claim; articles that use it are held to it. */
const demanded: Record<string, readonly string[]> = {
  'am-06': ['am-21', 'am-07', 'am-10'],
  'am-09': ['am-10', 'tg-10', 'tg-47', 'sc-13', 'sc-21'],
  'am-11': ['am-19', 'ln-17', 'ln-13'],
  'am-12': ['am-12-reply'],
  'am-13': ['am-12-reply'],
  'am-16': ['star-coppard-2025/iopc-jan25'],
  'am-21': ['am-07'],
  'am-22': ['am-07', 'sc-30'],
  'ln-14': ['ln-15'],
  'nt-09': ['nt-09-reply'],
  'sc-12': ['sc-12-reply'],
  'sc-13': ['bbc-hmic-2013/syp-2013'],
  'sc-15': ['sc-29', 'am-07'],
  'sc-19': ['sc-27'],
  'sc-21': ['bbc-hmic-2013/syp-2013'],
  'sc-22': ['sc-22-reply'],
  'sc-23': ['sc-23-reply', 'sc-14'],
  'sc-25': ['sc-25-reply'],
  'tg-17': ['sc-26'],
  'tg-18': ['tg-22'],
  'tg-21': ['tg-22'],
  'tg-26': ['tg-25', 'tg-30'],
  'tg-28': ['tg-25', 'tg-30'],
  'tg-35': ['tg-35-reply'],
  'tg-56': ['tg-56-reply'],
};

test.each(Object.entries(demanded))('claim %s carries its replies', (id, replies) => {
  expect(dossier.claims.get(id)?.replies).toEqual(expect.arrayContaining([...replies]));
});
