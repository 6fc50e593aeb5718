/** What lies in a content folder: files to be read, and what cannot be one. Never throws for what lies there. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { freeFiles } from '../content-files.ts';
import { type Point, pointAt } from '../text/mentions.ts';

/** What is wrong with a file before anything in it is understood. */
export interface Unreadable {
  readonly rule: string;
  readonly found: string;
  readonly remedy: string;
  readonly at?: Point;
}

/** A file, or something else that lies in its place, by its path below the folder, with slashes. */
export interface Lying {
  readonly path: string;
  readonly fault?: Unreadable;
}

const start: Point = { line: 1, column: 1 };

/** Everything that lies below a folder, by path; links are not followed, and nothing is opened. */
export function lyingIn(folder: string): Lying[] {
  const found: Lying[] = [];
  const folders = [''];
  // The list grows while it is gone through.
  for (const path of folders) {
    const entries = entriesOf(join(folder, path));
    if (!entries) {
      found.push({ path, fault: cannotBeRead('a folder') });
      continue;
    }
    for (const entry of entries) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isFile()) {
        if (entry.name !== '.DS_Store') found.push({ path: own });
      } else if (!entry.isDirectory()) {
        found.push({ path: own, fault: entry.isSymbolicLink() ? isLink : isNeither });
      } else if (freeFiles.includes(own) || /\.(?:yaml|mdx)$/.test(own)) {
        found.push({ path: own, fault: isFolder });
      } else folders.push(own);
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The text of a file with line feeds alone, and the SHA-256 of its bytes. */
export interface FileText {
  readonly text: string;
  readonly digest: string;
}

/** Reads a file of at most so many bytes; of a picture only the digest is wanted. */
export function fileText(file: string, most: number, isText: boolean): FileText | Unreadable {
  let bytes: Buffer;
  try {
    const lying = statSync(file);
    if (!lying.isFile()) return isNeither;
    const { size } = lying;
    if (size > most) {
      return {
        rule: 'files-can-be-read',
        found: `a file of ${size} bytes`,
        remedy: `Part it: a file here has at most ${most}.`,
      };
    }
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return cannotBeRead(`a file (${code})`);
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (!isText) return { text: '', digest };
  const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n');
  if (!isUtf8(bytes)) {
    return {
      rule: 'files-are-utf-8',
      found: 'a character that is not UTF-8',
      remedy: 'Save the file again with the encoding UTF-8.',
      at: pointAt(text, start, text.indexOf('\uFFFD')),
    };
  }
  const control = text.search(controls);
  if (control >= 0) {
    return {
      rule: 'files-are-utf-8',
      found: `a control character, U+${text.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`,
      remedy: 'Remove it: no page may hold it.',
      at: pointAt(text, start, control),
    };
  }
  return { text, digest };
}

/** What neither YAML nor HTML lets stand in a text: all of Unicode's C0 and C1 but tab and ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

const cannotBeRead = (what: string): Unreadable => ({
  rule: 'files-can-be-read',
  found: `${what} that cannot be read`,
  remedy: 'Give yourself the right to read it, or remove it.',
});

const isLink: Unreadable = {
  rule: 'files-have-a-place',
  found: 'a link to another place',
  remedy: 'Put the file itself here.',
};

const isNeither: Unreadable = {
  rule: 'files-have-a-place',
  found: 'something that is neither a file nor a folder',
  remedy: 'Remove it.',
};

const isFolder: Unreadable = {
  rule: 'files-have-a-place',
  found: 'a folder with the name of a file',
  remedy: 'Remove it, or give it another name.',
};
