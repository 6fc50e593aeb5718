import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressProblems } from '../../src/addresses/address-problems.ts';
import { digestOf } from '../../src/addresses/departures.ts';
import { manifestText } from '../../src/addresses/manifest.ts';
import { read } from '../../src/record/read/read.ts';
import { addresses, fragments } from '../../src/record/views/addresses.ts';
import { aClaim, aDossier, aQuote, aSource } from '../record/builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes' })],
  quotes: [aQuote({ id: 'minutes/spoons' })],
  claims: [aClaim({ id: 'ts-1' })],
});
const all = [...addresses(dossier), ...fragments(dossier)];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'addresses-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const list = (...listed: string[]): void =>
  write('addresses.yaml', manifestText(new Map(listed.map((each) => [each, '2020-01-03']))));
const found = (): string[] =>
  addressProblems(read(folder), dossier, read(folder)).map(
    ({ rule, found }) => `${rule}: ${found}`,
  );

test('nothing is wrong when all that is there is listed', () => {
  list(...all);
  expect(found()).toEqual([]);
});

test('nothing is missed in a folder that was never published', () => {
  expect(found()).toEqual([]);
});

test('a new address must be listed', () => {
  list(...all.filter((each) => each !== '/claims/#ts-1'));
  expect(found()).toEqual(['addresses-are-listed: /claims/#ts-1 is not listed yet']);
});

test.each(['/quotes/minutes/forks/', '/claims/#ts-2', '/people/ada/', '/imprint/'])(
  '%s is missed when it is gone',
  (address) => {
    list(...all, address);
    expect(found()).toEqual([
      `addresses-are-kept: ${address} was published, and is no longer there`,
    ]);
    write('departures.yaml', `${address}:\n  became: withdrawn\n  on: 2020-01-04\n`);
    expect(found()).toEqual([]);
  },
);

test('a record whose file is broken is not also missed', () => {
  list(...all, '/quotes/minutes/forks/');
  write('quotes/minutes/forks.yaml', 'wrods: Forks.\n');
  expect(found()).toEqual([]);
});

test('every page of a folder that was renamed must be where it is said to be', () => {
  list(...all, '/quotes/old-minutes/spoons/', '/quotes/old-minutes/forks/');
  write(
    'departures.yaml',
    '/quotes/old-minutes/:\n  became: moved\n  to: /quotes/minutes/\n  on: 2020-01-04\n',
  );
  expect(found()).toEqual([
    'departures-lead-somewhere: /quotes/minutes/ is no address of this site',
  ]);
  list(...all, '/quotes/old-minutes/spoons/');
  expect(found()).toEqual([]);
});

test('an address may have moved to one that was withdrawn since', () => {
  list(...all, '/claims/#ts-2', '/claims/#ts-3');
  write(
    'departures.yaml',
    '/claims/#ts-2:\n  became: moved\n  to: /claims/#ts-3\n  on: 2020-01-04\n/claims/#ts-3:\n  became: withdrawn\n  on: 2020-01-05\n',
  );
  expect(found()).toEqual([]);
});

describe('an address that was erased', () => {
  const name = '/people/ada/';
  const digests = (...erased: string[]): string =>
    `erased:\n  - on: 2020-01-04\n    why: An attribution was removed.\n    digests:\n${erased
      .map((each) => `      - ${digestOf(each)}\n`)
      .join('')}`;

  test('is not missed, and stands in no file', () => {
    list(...all);
    write('departures.yaml', digests(name));
    expect(found()).toEqual([]);
  });

  test('may not come back, be listed again, or be told of', () => {
    list(...all, name);
    write(
      'departures.yaml',
      `${digests(name, '/claims/#ts-1')}${name}:\n  became: withdrawn\n  on: 2020-01-05\n`,
    );
    expect(found()).toEqual([
      'erased-addresses-stay-erased: /claims/#ts-1 was erased, and is there again',
      'erased-addresses-stay-erased: an address that was erased',
      'erased-addresses-stay-erased: an address that was erased',
      'erased-addresses-stay-erased: an address that was erased',
    ]);
  });

  test('is told of in our own words', () => {
    list(...all);
    write('departures.yaml', digests(name).replace('An attribution', 'The words "I count"'));
    expect(found()).toEqual([
      'quotation-marks-are-checked: words in quotation marks that were not compared: I count',
    ]);
  });
});
