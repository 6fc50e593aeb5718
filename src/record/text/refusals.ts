/** What a text may not hold: code, tags outside the inventory, dangerous addresses. */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../words/did-you-mean.ts';
import { inventory, tagNamed } from './inventory.ts';
import { attribute, isElement, type Point } from './mentions.ts';

/** Something refused, where, and what to write instead. */
export interface Refusal {
  readonly found: string;
  readonly remedy: string;
  readonly at: Point;
}

const start: Point = { line: 1, column: 1 };
const tagList = Object.keys(inventory)
  .map((name) => `<${name}>`)
  .join(', ');

/** An address that a page may hold: https, mailto, a fragment, or one of this site's own. */
export const isAllowedAddress = (url: string): boolean =>
  /^(?:https:\/\/|mailto:|#|\/(?![/\\])|\.{1,2}\/)/.test(url) && !/[\s\\<>]/.test(url);

/** Whether an address is that of a picture of ours, as a text writes it. */
export const isPicture = (url: string): boolean =>
  /^\.\.\/images\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:svg|png|jpg|webp|avif)$/.test(url);

/** The addresses that a text gives names to, by name; of two of one name the first counts. */
export function definitionsIn(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!found.has(identifier)) found.set(identifier, url);
  });
  return found;
}

/** All that is refused in a text, in its order. Nothing of the text is evaluated. */
export function refusals(tree: Root): Refusal[] {
  const found: Refusal[] = [];
  const definitions = definitionsIn(tree);
  const pictures = picturesNamed(tree);
  visit(tree, (node) => {
    const at = node.position?.start ?? start;
    if (node.type === 'mdxjsEsm') {
      found.push({
        at,
        found: 'an import or export',
        remedy:
          'Remove it: content holds no code. Start the line with another word if it is prose.',
      });
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      found.push({
        at,
        found: `code in braces, {${node.value.slice(0, 40)}}`,
        remedy: 'Remove it, or write \\{ for a brace.',
      });
    }
    const isLink = node.type === 'link' || node.type === 'definition';
    const isOfPicture = node.type === 'definition' && pictures.has(node.identifier);
    if (isLink && !isOfPicture && !isAllowedAddress(node.url)) {
      found.push({
        at,
        found: `the address "${node.url}"`,
        remedy: 'Use an address that starts with https://, mailto:, / or #.',
      });
    }
    const shown =
      node.type === 'image'
        ? node.url
        : node.type === 'imageReference'
          ? definitions.get(node.identifier)
          : undefined;
    if (shown !== undefined && !isPicture(shown)) {
      found.push({
        at,
        found: `a picture from "${shown}"`,
        remedy:
          'Put the picture into content/images and write ![what it shows](../images/name.png): svg, png, jpg, webp or avif.',
      });
    }
    if (isElement(node)) found.push(...refusedInTag(node));
  });
  return found;
}

/** The names of definitions by which pictures are shown. */
function picturesNamed(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => {
    names.add(identifier);
  });
  return names;
}

type Element = Parameters<typeof attribute>[0];

function refusedInTag(element: Element): Refusal[] {
  const at = element.position?.start ?? start;
  const name = element.name ?? '';
  const tag = tagNamed(element.name);
  if (!tag) {
    const remedy =
      didYouMean(name, Object.keys(inventory)) ?? `Use Markdown, or one of ${tagList}.`;
    return [{ at, found: `the tag <${name}>`, remedy }];
  }
  const found: Refusal[] = [];
  for (const each of element.attributes) {
    if (
      each.type === 'mdxJsxExpressionAttribute' ||
      (each.value !== null && typeof each.value === 'object')
    ) {
      found.push({
        at,
        found: `code in a tag, <${name} {…}>`,
        remedy: `Write plain values: <${name} id="…">.`,
      });
    } else if (!tag.attributes.includes(each.name)) {
      const remedy = didYouMean(each.name, tag.attributes) ?? 'Remove it.';
      found.push({ at, found: `"${each.name}", which <${name}> does not take`, remedy });
    }
  }
  if (found.length === 0) found.push(...malformed(element, tag, at));
  return found;
}

function malformed(
  element: Element,
  tag: NonNullable<ReturnType<typeof tagNamed>>,
  at: Point,
): Refusal[] {
  const name = element.name ?? '';
  const missing = tag.attributes.find((each) => !attribute(element, each));
  if (missing)
    return [
      { at, found: `<${name}> without its ${missing}`, remedy: `Write <${name} ${missing}="…">.` },
    ];
  const empty = element.children.length === 0;
  if (tag.holds === 'nothing' && !empty) {
    return [
      {
        at,
        found: `text inside <${name}>`,
        remedy: `Write <${name} id="…" /> alone; the record gives the text.`,
      },
    ];
  }
  if ((tag.holds === 'words' || tag.holds === 'paragraphs') && empty) {
    return [
      {
        at,
        found: `<${name}> with nothing inside`,
        remedy: `Put the ${tag.holds} between <${name}> and </${name}>.`,
      },
    ];
  }
  if (tag.holds === 'nothing' && element.type === 'mdxJsxTextElement') {
    return [
      {
        at,
        found: `<${name}> in the middle of a paragraph`,
        remedy: 'Put it on a line of its own, with an empty line before and after.',
      },
    ];
  }
  if (tag.holds.startsWith('words') && !empty && element.type === 'mdxJsxFlowElement') {
    return [
      {
        at,
        found: `<${name}> on a line apart from its words`,
        remedy: `Write <${name} id="…">words</${name}> on one line.`,
      },
    ];
  }
  if (name === 'Q' && element.children.some((child) => child.type !== 'text')) {
    return [
      {
        at,
        found: 'formatting inside <Q>',
        remedy: 'Leave only the words; a quotation carries no emphasis, link or tag of ours.',
      },
    ];
  }
  return [];
}
