/** What of a page is to be examined for its colours, which takes axe too long for all of it. */

/**
 * In the page, and so without anything from outside: marks one text of each look that was not seen, and every
 * link amid other words that no underline sets apart from them. Axe passes the others, whatever their colour.
 */
export function markForColours(seen: readonly string[]): { looks: string[]; marked: number } {
  for (const old of document.querySelectorAll<HTMLElement>('[data-examine]'))
    delete old.dataset.examine;
  const known = new Set(seen);
  const fresh: string[] = [];
  const ground = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== 'none') return backgroundImage;
      if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
    }
    return '';
  };
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim(),
    );
    if (!hasText || !element.checkVisibility()) continue;
    const { color, fontSize, fontWeight, opacity, position } = getComputedStyle(element);
    const parent = element.parentElement;
    const look = [
      element.tagName,
      element.className,
      parent?.tagName,
      parent?.className,
      color,
      fontSize,
    ]
      .concat([fontWeight, opacity, position, ground(element)])
      .join('|');
    if (known.has(look)) continue;
    known.add(look);
    fresh.push(look);
    element.dataset.examine = '';
  }
  const isLined = (element: Element) => getComputedStyle(element).textDecorationLine !== 'none';
  const lengthOf = (...elements: Element[]) =>
    elements.map(({ textContent }) => textContent.replace(/\s/g, '')).join('').length;
  for (const link of document.querySelectorAll<HTMLElement>('a[href], [role=link]')) {
    if (/block|flex|grid|table|list-item/.test(getComputedStyle(link).display)) continue;
    let isApart = isLined(link);
    let block = link.parentElement ?? document.body;
    while (/^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement) {
      isApart &&= !isLined(block);
      block = block.parentElement;
    }
    isApart &&= !isLined(block);
    if (isApart || lengthOf(block) === lengthOf(...block.querySelectorAll('a[href], [role=link]')))
      continue;
    link.dataset.examine = '';
  }
  return { looks: fresh, marked: document.querySelectorAll('[data-examine]').length };
}
