import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withNewAddresses } from '../../src/addresses/list-addresses.ts';
import { requireKeptAddresses } from '../../src/publish/kept-addresses.ts';
import { type Reading, read } from '../../src/record/read/read.ts';
import { aSite } from './builds.ts';

describe('a render', () => {
  let work: string;
  let content: string;
  let site: string;
  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'kept-'));
    content = join(work, 'content');
    site = join(work, 'site');
    mkdirSync(join(content, 'terms'), { recursive: true });
    cpSync('tests/site/content/terms', join(content, 'terms'), { recursive: true });
    write('glossary/index.html', '<dl><dt id="teaspoon-census">');
    write('assets/x.js', '');
  });
  afterEach(() => {
    rmSync(work, { recursive: true });
  });

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  const list = (...more: string[]): void => {
    const reading = read(content);
    const days = ['/glossary/', '/glossary/#teaspoon-census', ...more];
    writeFileSync(
      join(reading.folder, 'addresses.yaml'),
      days.map((address) => `${address}: 2020-01-03\n`).join(''),
    );
  };

  test('whose addresses are all listed is kept', async () => {
    list();
    await expect(requireKeptAddresses({ reading: read(content), site })).resolves.toBeUndefined();
  });

  test('that no browser could print is kept without its PDFs, and without them alone', async () => {
    list('/articles/forks/forks.pdf', '/forks.json');
    const kept = { reading: read(content), site };
    await expect(requireKeptAddresses({ ...kept, printed: false })).rejects.toThrow(
      /^1 address was published and is no longer there:\n {2}\/forks\.json\n/,
    );
    await expect(requireKeptAddresses(kept)).rejects.toThrow(/^2 addresses .*\n {2}\/articles/);
  });

  test('without a page, a file or a fragment that was listed is refused, each by name', async () => {
    list('/forks.json', '/spoons/');
    write('glossary/index.html', '<dl><dt id="teaspoon">');
    await expect(requireKeptAddresses({ reading: read(content), site })).rejects.toThrow(
      /^3 addresses were published and are no longer there:\n {2}\/glossary\/#teaspoon-census\n {2}\/forks\.json\n {2}\/spoons\/\n {2}→ Bring it back/,
    );
  });

  test('with a file that no record and no path of ours accounts for is refused, with the remedy', async () => {
    list();
    write('forks.json', '{}');
    await expect(requireKeptAddresses({ reading: read(content), site })).rejects.toThrow(
      /1 address is not listed, and of no record:\n {2}\/forks\.json\n {2}→ Name it in src\/addresses\/paths\.ts/,
    );
  });
});

test('addresses are listed without a render, once and with their first day', () => {
  const reading = read('tests/site/content');
  const listed = (text: string) =>
    withNewAddresses(withManifest(reading, text), reading.dossier, '2020-01-09');
  const first = listed('/about/: 2020-01-03\n');
  expect(first.fresh).toBe(first.all - 1);
  expect(first.text).toContain('\n/about/: 2020-01-03\n');
  expect(first.text).toContain('\n/claims/#ts-01: 2020-01-09\n');
  expect(listed(first.text)).toEqual({ ...first, fresh: 0 });
});

/** The same content with another manifest. */
const withManifest = (reading: Reading, manifest: string): Reading => ({
  ...reading,
  text: (file) => (file === 'addresses.yaml' ? manifest : reading.text(file)),
});

describe('an address that disappears stops the build, and the old release stays', () => {
  test.each([
    [
      'a record, before anything is rendered',
      '/claims/#ts-9',
      /addresses\.yaml:\d+:1 {2}addresses-are-kept {2}\/claims\/#ts-9 was published/,
    ],
    [
      'a data file, once all is rendered',
      '/data/forks.csv',
      /1 address was published and is no longer there:\n {2}\/data\/forks\.csv/,
    ],
  ])(
    '%s',
    (_name, lost, message) => {
      const site = aSite({ published: true });
      const old = join(site.target, 'index.html');
      mkdirSync(site.target);
      writeFileSync(old, 'old');
      writeFileSync(join(site.target, 'SHA256SUMS'), '');
      site.change('addresses.yaml', '/about/:', `${lost}: 2020-01-03\n/about/:`);
      const { status, output } = site.build();
      expect(status).not.toBe(0);
      expect(output).toMatch(message);
      expect(existsSync(old) && readFileSync(old, 'utf8')).toBe('old');
      site.remove();
    },
    90_000,
  );
});
