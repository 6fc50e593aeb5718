/** Marks in the list of sections the one that is being read, and says it in the dock. Runs in the browser. */

/** The present section is the last whose heading has passed the upper third of the window. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.sections li a')];
  const said = document.querySelector('.dock .present');
  const headings = links.flatMap(
    (link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? [],
  );
  if (headings.length !== links.length) return;
  const passed = new Set<Element>();
  const mark = (): void => {
    const present = links[headings.findLastIndex((heading) => passed.has(heading))];
    for (const link of links) {
      if (link === present) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (said) said.textContent = present?.textContent.trim() ?? '';
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds } of entries) {
        if (boundingClientRect.top < (rootBounds?.bottom ?? 0)) passed.add(target);
        else passed.delete(target);
      }
      mark();
    },
    { rootMargin: '0px 0px -67% 0px' },
  );
  for (const heading of headings) observer.observe(heading);
}
