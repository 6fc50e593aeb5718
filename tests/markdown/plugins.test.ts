import { readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { anchors } from '../../src/markdown/anchors.ts';
import { citations } from '../../src/markdown/citations.ts';
import { evidence } from '../../src/markdown/evidence.ts';
import { parse } from '../../src/record/text/parse.ts';

const plugins: Record<string, () => (tree: Root) => void> = { anchors, citations, evidence };
const print = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify);

describe.each(Object.entries(plugins))('%s', (name, plugin) => {
  const folder = `${import.meta.dirname}/${name}`;
  test.each(readdirSync(folder))('turns %s/input.mdx into output.mdx', (example) => {
    const read = (file: string) => readFileSync(`${folder}/${example}/${file}`, 'utf8');
    const tree = parse(read('input.mdx'));
    plugin()(tree);
    expect(print.stringify(tree)).toBe(read('output.mdx'));
  });
});
