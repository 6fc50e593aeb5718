/** An MDX text: its front matter, its tree, and what is wrong with its syntax. */
import type { Root, Yaml } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parse } from '../text/parse.ts';
import { type TooMuch, tooMuch } from './too-much.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

export interface TextFile {
  readonly frontMatter: YamlFile;
  readonly tree: Root;
  readonly fault?: TooMuch;
}

const fence = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads the whole file; positions in the tree are the file's. */
export function textFile(text: string): TextFile {
  const excess = tooMuch(text, 'Markdown');
  if (excess) return unparsed(text, excess);
  try {
    const tree = parse(text);
    const first = tree.children[0];
    const frontMatter = first?.type === 'yaml' ? (first as Yaml).value : '';
    return { frontMatter: yamlFile(frontMatter, 2), tree };
  } catch (error) {
    return unparsed(text, error instanceof VFileMessage ? wordFault(error) : unforeseen);
  }
}

/** The front matter alone, and what is wrong with the rest. */
const unparsed = (text: string, fault: TooMuch): TextFile => ({
  frontMatter: yamlFile(fence.exec(text.slice(0, longestFrontMatter))?.[1] ?? '', 2),
  tree: { type: 'root', children: [] },
  fault,
});

const longestFrontMatter = 100_000;

/** A parser that fell off its stack, or over something that nobody thought of, has no place to tell. */
const unforeseen: TooMuch = {
  at: { line: 1, column: 1 },
  found: 'a text that cannot be read as Markdown',
  remedy: 'Take the last change back, and make it again in smaller steps.',
};

function wordFault(error: VFileMessage): TooMuch {
  const reason = error.reason.replace(/\s+/g, ' ');
  // The message says where the tag begins; its own place is the paragraph.
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const at = { line: Number(line ?? error.line ?? 1), column: Number(column ?? error.column ?? 1) };
  if (
    error.source === 'micromark-extension-mdx-expression' ||
    error.source === 'micromark-extension-mdxjs-esm'
  ) {
    return {
      at,
      found: 'code, or a brace that looks like it',
      remedy: 'Remove it, or write \\{ for a brace.',
    };
  }
  if (/Unexpected character `!`/.test(reason)) {
    return {
      at,
      found: 'an HTML comment or declaration',
      remedy: 'Remove it; content carries no comments.',
    };
  }
  return {
    at,
    found: reason,
    remedy:
      'Close every tag you open, on the same line or in the same list, and write \\< for a less-than sign.',
  };
}
