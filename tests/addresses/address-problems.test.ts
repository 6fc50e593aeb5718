import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addressProblems, few } from '../../src/addresses/address-problems.ts';
import { digestOf } from '../../src/addresses/departures.ts';
import { takeAway } from '../../src/addresses/erasure-problems.ts';
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

test.each([
  [['/a/'], '/a/ is'],
  [['/a/', '/b/'], '/a/, /b/ are'],
  [['/a/', '/b/', '/c/'], '/a/, /b/, /c/ are'],
  [['/a/', '/b/', '/c/', '/d/'], '/a/, /b/, /c/ and others are'],
])('%j are named as %j', (addresses, words) => {
  expect(few(addresses)).toBe(words);
});

test('what is wrong has its line in the file, and what to do', () => {
  list(...all.slice(1));
  write('addresses.yaml', `${readFileSync(join(folder, 'addresses.yaml'), 'utf8')}odd\n`);
  const file = relative('.', join(folder, 'addresses.yaml'));
  const listed = readFileSync(join(folder, 'addresses.yaml'), 'utf8').split('\n');
  expect(addressProblems(read(folder), dossier, read(folder))).toMatchObject([
    {
      rule: 'manifest-is-well-formed',
      place: { file, line: listed.indexOf('odd') + 1, column: 1 },
      found: 'a line that lists no address',
      remedy: 'Write it as "/address/: 2026-12-01", or take it out; then run npm run addresses.',
    },
    { rule: 'addresses-are-listed', place: { file, line: 1, column: 1 } },
  ]);
  list(...all, '/imprint/');
  const lines = readFileSync(join(folder, 'addresses.yaml'), 'utf8').split('\n');
  expect(addressProblems(read(folder), dossier, read(folder))).toMatchObject([
    {
      rule: 'addresses-are-kept',
      place: { file, line: lines.indexOf('/imprint/: 2020-01-03') + 1, column: 1 },
    },
  ]);
});

test('an erased address that is told of has the line of each place, and what to do', () => {
  const name = '/people/ada/';
  list(...all.filter((each) => each !== '/claims/#ts-1'), name);
  write(
    'departures.yaml',
    `${name}:\n  became: withdrawn\n  on: 2020-01-05\nerased:\n  - on: 2020-01-04\n    why: It says "I count it".\n    digests:\n      - ${digestOf(name)}\n      - ${digestOf('/claims/#ts-1')}\n`,
  );
  const [manifest, departures] = ['addresses.yaml', 'departures.yaml'].map((file) =>
    relative('.', join(folder, file)),
  );
  const lines = readFileSync(join(folder, 'addresses.yaml'), 'utf8').split('\n');
  const erase = `Run npm run addresses -- --erase "${name}" again.`;
  expect(
    addressProblems(read(folder), dossier, read(folder)).map(({ place, remedy }) => [
      place.file,
      place.line,
      place.column,
      remedy,
    ]),
  ).toEqual([
    [departures, 9, 9, takeAway],
    [manifest, lines.indexOf(`${name}: 2020-01-03`) + 1, 1, erase],
    [departures, 1, 1, erase],
    [departures, 6, 10, 'Say it in your own words: a departure carries no quotation.'],
  ]);
});
