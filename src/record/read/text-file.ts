/** An MDX text: its front matter, its tree, and what is wrong with its syntax. */
import type { Root, Yaml } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { Point } from '../text/mentions.ts';
import { parse } from '../text/parse.ts';
import { type YamlFile, yamlFile } from './yaml-file.ts';

export interface TextFile {
  readonly frontMatter: YamlFile;
  readonly tree: Root;
  readonly fault?: { readonly at: Point; readonly found: string; readonly remedy: string };
}

const fence = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Reads the whole file; positions in the tree are the file's. */
export function textFile(text: string): TextFile {
  try {
    const tree = parse(text);
    const first = tree.children[0];
    const frontMatter = first?.type === 'yaml' ? (first as Yaml).value : '';
    return { frontMatter: yamlFile(frontMatter, 2), tree };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const frontMatter = yamlFile(fence.exec(text)?.[1] ?? '', 2);
    return { frontMatter, tree: { type: 'root', children: [] }, fault: wordFault(error) };
  }
}

function wordFault(error: VFileMessage): NonNullable<TextFile['fault']> {
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
