/** Nodes of a page → XHTML (HTML Living Standard, section 14), which feeds and books hold: every element closed. */
import { escapeHtml } from '../../format/escape-html.ts';
import { isElement, type Node } from '../finished/finished-page.ts';

/** The text of a node and of all below it; other nodes than elements and texts are left out. */
export function xhtml(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeHtml(node.value);
  if (!isElement(node)) return '';
  const { tagName, attrs, childNodes } = node;
  const attributes = attrs.map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`).join('');
  return childNodes.length === 0 && empty.has(tagName)
    ? `<${tagName}${attributes}/>`
    : `<${tagName}${attributes}>${childNodes.map(xhtml).join('')}</${tagName}>`;
}

const empty = new Set(['br', 'hr', 'wbr', 'col']);
