/** What an editor wrote, as everything asks for it: its tree, what it names, and its words. */
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Mention, mentions } from './mentions.ts';

/** A text written by an editor. */
export interface Written {
  /** Positions are the file's. */
  readonly tree: Root;
  readonly mentions: readonly Mention[];
  /** All its words, without markup. */
  readonly words: string;
}

export const writtenIn = (tree: Root): Written => ({
  tree,
  mentions: mentions(tree),
  words: textOf(tree),
});
