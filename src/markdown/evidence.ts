/** Gives each sentence that states claims one mark, and a note that holds what they rest on. */
import type {
  FootnoteDefinition,
  Node,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, isElement } from '../record/text/mentions.ts';

type Children = (PhrasingContent | RootContent)[];

/** The end of a sentence: its point, and what closes quotations or brackets after it. */
const sentenceEnd = /[.?!…]["'”’)\]]*(?=\s|$)/;

/**
 * A remark plugin, after the citations. The mark stands at the end of the sentence, never within a clause; a citation
 * that follows there is reached from the note, so that a sentence never bears two marks.
 */
export function evidence() {
  return (tree: Root): void => {
    const notes: FootnoteDefinition[] = [];
    visit(tree, (node) => {
      if (node.type === 'footnoteDefinition' || isEvidenced(node)) return SKIP;
      if ('children' in node) markIn(node.children as Children, notes);
      return undefined;
    });
    tree.children.push(...notes);
  };
}

function markIn(children: Children, notes: FootnoteDefinition[]): void {
  for (let at = 0; at < children.length; at++) {
    if (!statesClaim(children[at])) continue;
    const end = endOfSentence(children, at);
    const words = children.slice(at, end) as PhrasingContent[];
    // The space before a citation leaves an empty text behind.
    let after = end;
    while (isBlank(children[after])) after++;
    const cited = children[after]?.type === 'footnoteReference' ? children[after] : undefined;
    const identifier = `evidence-${notes.length + 1}`;
    const claims = words.filter(statesClaim).map((claim) => attribute(claim, 'id') ?? '');
    notes.push(noteOn(identifier, claims, cited as PhrasingContent | undefined));
    const mark: PhrasingContent = { type: 'footnoteReference', identifier, label: identifier };
    // An element of its own, so that mark and words are lit together.
    const evidenced = {
      type: 'emphasis' as const,
      children: [...words, mark],
      data: {
        hName: 'span',
        hProperties: { className: ['evidenced'], dataClaims: claims.join(' ') },
      },
    };
    children.splice(at, (cited ? after + 1 : end) - at, evidenced);
  }
}

/** The index after the last node of the sentence that a claim stands in; a text that goes on after it is parted there. */
function endOfSentence(children: Children, claim: number): number {
  for (let at = claim; at < children.length; at++) {
    const node = children[at];
    if (!node || node.type === 'footnoteReference' || node.type === 'break') return at;
    if (node.type !== 'text') {
      const ends = /[.?!…]["'”’)\]]*$/.test(textOf(node)) && opensAfter(children[at + 1]);
      if (ends) return at + 1;
      continue;
    }
    const found = sentenceEnd.exec(node.value);
    if (!found) continue;
    const to = found.index + found[0].length;
    const rest = node.value.slice(to);
    children.splice(
      at,
      1,
      { ...node, value: node.value.slice(0, to) },
      ...(rest ? [{ ...node, value: rest }] : []),
    );
    return at + 1;
  }
  return children.length;
}

/** Whether what follows the point of an element does not go on in its sentence. */
const opensAfter = (next: Children[number] | undefined): boolean =>
  next?.type !== 'text' || /^\s*$|^\s+["'“‘(]*[A-Z0-9]/.test(next.value);

const isBlank = (node: Children[number] | undefined): boolean =>
  node?.type === 'text' && node.value.trim() === '';

/** What this plugin made itself. */
const isEvidenced = ({ data }: Node): boolean =>
  (data as { hProperties?: { className?: string[] } } | undefined)?.hProperties?.className?.[0] ===
  'evidenced';

const statesClaim = (node: Children[number] | undefined): node is MdxJsxTextElement =>
  node !== undefined &&
  isElement(node) &&
  node.type === 'mdxJsxTextElement' &&
  node.name === 'Claim' &&
  node.children.length > 0;

function noteOn(
  identifier: string,
  claims: readonly string[],
  cited: PhrasingContent | undefined,
): FootnoteDefinition {
  const boxes = claims.map(
    (id): MdxJsxFlowElement => ({
      type: 'mdxJsxFlowElement',
      name: 'Evidence',
      attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
      children: [],
    }),
  );
  const foot: Paragraph = {
    type: 'paragraph',
    children: cited
      ? [{ type: 'text', value: 'Cited here: ' }, cited]
      : [{ type: 'text', value: '' }],
  };
  return { type: 'footnoteDefinition', identifier, label: identifier, children: [...boxes, foot] };
}
