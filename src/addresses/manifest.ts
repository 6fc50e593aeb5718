/** The manifest: every address ever published and the day it was first listed, one a line, so that git can merge it. */
import { type ContentFiles, manifestFile } from '../record/content-files.ts';

export interface Manifest {
  /** The day on which each address was first listed, as 2022-06-22. */
  readonly since: ReadonlyMap<string, string>;
  /** The line on which each stands, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  /** Lines that list nothing. */
  readonly strays: readonly number[];
}

const heading =
  '# Every address ever published, and since when. npm run addresses adds to it; no line is taken out by hand.';
const entry = /^(\/\S*): (\d{4}-\d{2}-\d{2})$/;

/** Reads a manifest; where a merge left an address twice, the earlier day counts. */
export function parseManifest(text: string): Manifest {
  const since = new Map<string, string>();
  const lines = new Map<string, number>();
  const strays: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, address, day] = entry.exec(line) ?? [];
    if (address && day) {
      const before = since.get(address);
      since.set(address, before !== undefined && before < day ? before : day);
      lines.set(address, index + 1);
    } else if (line !== '' && !line.startsWith('#')) strays.push(index + 1);
  }
  return { since, lines, strays };
}

/** The manifest of a content folder; one that has none was never published. */
export function readManifest(files: ContentFiles): Manifest | undefined {
  const text = files.text(manifestFile);
  return text === undefined ? undefined : parseManifest(text);
}

/** The text of a manifest, in the order of its addresses. */
export const manifestText = (since: ReadonlyMap<string, string>): string =>
  [
    heading,
    ...[...since]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([address, day]) => `${address}: ${day}`),
    '',
  ].join('\n');
