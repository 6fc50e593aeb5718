/** Compares the version that an address names with those of the page. Runs in the browser. */

/** Writes into `notice` what a reader who asked for `?v=…` must know; nothing if it is the present one. */
export function versionNotice(notice: HTMLElement, query: string): void {
  const asked = new URLSearchParams(query).get('v');
  if (asked === null) return;
  const versions = [...document.querySelectorAll<HTMLElement>('[data-version]')];
  const at = versions.findIndex(({ dataset }) => dataset.version === asked);
  if (at === 0) return;
  if (at === -1) {
    const name = /^[0-9a-f]{8}$/.test(asked) ? `version ${asked}` : 'a version';
    notice.append(
      paragraph(
        `The link that led here names ${name} that this page does not know. It cannot tell which version was meant: compare what you were sent with the words below.`,
      ),
      paragraphWithLink(),
    );
    return;
  }
  const changes = versions
    .slice(0, at)
    .reverse()
    .map((each) => each.querySelector('[data-part=change]')?.textContent ?? '');
  notice.append(
    paragraph(
      'This quotation was corrected after the version that the link here names. What changed:',
    ),
    ...changes.map(paragraph),
    paragraphWithLink(),
  );
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function paragraphWithLink(): HTMLParagraphElement {
  const element = paragraph('');
  const link = document.createElement('a');
  link.href = '#versions';
  link.textContent = 'All versions';
  element.append(link);
  return element;
}
