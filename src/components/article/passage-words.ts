/** What of a selection is words of the text: no space around them, and no mark of a note. Runs in the browser. */

/** What reads as a line of its own: the words of two of them do not touch. */
export const lines =
  'p, li, h2, h3, h4, td, th, figcaption, caption, blockquote, dt, dd, div, br, text, tspan';

export const marks = 'sup';

export const elementOf = (node: Node): Element =>
  node instanceof Element ? node : (node.parentElement ?? document.body);

/** A range from the first to the last letter of a selection; nothing where it holds none. */
export function wordsRange(selected: Range): Range | undefined {
  const root = selected.commonAncestorContainer;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    selected.intersectsNode(node) && !node.parentElement?.closest(marks)
      ? NodeFilter.FILTER_ACCEPT
      : NodeFilter.FILTER_REJECT,
  );
  const range = document.createRange();
  let isBegun = false;
  for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    const from = node === selected.startContainer ? selected.startOffset : 0;
    const to = node === selected.endContainer ? selected.endOffset : data.length;
    const part = data.slice(from, to);
    if (part.trim() === '') continue;
    if (!isBegun) range.setStart(node, from + part.search(/\S/));
    isBegun = true;
    range.setEnd(node, from + part.trimEnd().length);
  }
  return isBegun && /[\p{L}\d]/u.test(range.toString()) ? range : undefined;
}

/** The words of a range as they are copied. */
export function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll(marks)) mark.remove();
  for (const line of copy.querySelectorAll(lines)) {
    line.prepend(' ');
    line.append(' ');
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
