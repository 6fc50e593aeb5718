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
import { listAddresses, requireKeptAddresses } from '../../src/publish/kept-addresses.ts';
import { read } from '../../src/record/read/read.ts';
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
    delete process.env.SOURCE_DATE_EPOCH;
  });

  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  };
  const manifest = (): string[] =>
    readFileSync(join(content, 'addresses.yaml'), 'utf8').split('\n').slice(1, -1);
  const dayOf = (day: string): void => {
    process.env.SOURCE_DATE_EPOCH = String(Date.parse(day) / 1000);
  };
  test('is listed, page, file and fragment, once and with its first day', async () => {
    dayOf('2020-01-03');
    await listAddresses({ reading: read(content), site });
    write('forks.json', '{}');
    dayOf('2020-01-09');
    await listAddresses({ reading: read(content), site });
    expect(manifest()).toEqual([
      '/forks.json: 2020-01-09',
      '/glossary/: 2020-01-03',
      '/glossary/#teaspoon-census: 2020-01-03',
    ]);
    await expect(requireKeptAddresses({ reading: read(content), site })).resolves.toBeUndefined();
  });

  test('without a page, a file or a fragment that was listed is refused, each by name', async () => {
    write('spoons/index.html', '');
    write('forks.json', '{}');
    await listAddresses({ reading: read(content), site });
    rmSync(join(site, 'spoons'), { recursive: true });
    rmSync(join(site, 'forks.json'));
    write('glossary/index.html', '<dl><dt id="teaspoon">');
    await expect(requireKeptAddresses({ reading: read(content), site })).rejects.toThrow(
      /^3 addresses were published and are no longer there:\n {2}\/forks\.json\n {2}\/glossary\/#teaspoon-census\n {2}\/spoons\/\n {2}→ Bring it back/,
    );
  });

  test('with an address that was not listed is refused, with the remedy', async () => {
    await listAddresses({ reading: read(content), site });
    write('forks.json', '{}');
    await expect(requireKeptAddresses({ reading: read(content), site })).rejects.toThrow(
      /1 address is not listed .*:\n {2}\/forks\.json\n {2}→ Run npm run addresses/,
    );
  });
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
