/** What may lie in a content folder beside the folders of records. */
import { lists } from './lists/index.ts';

/** Every address ever published. */
export const manifestFile = 'addresses.yaml';

/** What became of addresses that left. */
export const departuresFile = 'departures.yaml';

/** How every record was published. */
export const publishedFile = 'published.yaml';

/** The words that a speller does not know. */
export const wordsFile = 'words.txt';

/** The lists that editors keep once. */
const listFiles = Object.keys(lists).map((name) => `${name}.yaml`);

/** What holds no record in a content folder, as it was read. */
export interface ContentFiles {
  /** The folder, as it was named. */
  readonly folder: string;
  /** SHA-256 of all that lies there: it changes with any file, and is known before anything is rendered. */
  readonly digest: string;
  /** The text of such a file by its name; nothing where there is none. */
  text(name: string): string | undefined;
}

/** All of them, with the manual. */
export const freeFiles: readonly string[] = [
  'README.md',
  wordsFile,
  manifestFile,
  departuresFile,
  publishedFile,
  ...listFiles,
];
