/** The tree of an editor's text, read by the same extensions that render it. */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** One tilde stands for "about" or "to" in a text: only two strike out, and those are refused. */
export const gfmOptions = { singleTilde: false };

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, gfmOptions)
  .use(remarkMdx)
  .freeze();

/**
 * Parses MDX with GFM and YAML front matter; positions are the file's.
 * Throws a `VFileMessage` (reason, line, column, source) where the text is no MDX.
 */
export function parse(text: string): Root {
  return parser.parse(text);
}
