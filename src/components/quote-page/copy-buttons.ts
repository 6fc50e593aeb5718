/** Adds a button to each text that can be copied. Runs in the browser. */
import { copyText } from '../record/copy-text.ts';

/** A button for every `[data-copy]` below `part`; what it did is said once, in `[data-part=copied]`. */
export function copyButtons(part: HTMLElement): void {
  const status = part.querySelector('[data-part=copied]');
  for (const each of part.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = each.querySelector<HTMLElement>('.text, code');
    const name = each.dataset.copy ?? '';
    if (!text) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy: ${name}`);
    button.addEventListener('click', async () => {
      const rich = 'rich' in text.dataset ? text.getHTML?.() : undefined;
      const copied = await copyText(text.textContent ?? '', rich);
      if (!copied) getSelection()?.selectAllChildren(text);
      if (status)
        status.textContent = copied
          ? `Copied: ${name}.`
          : `This browser does not let the page copy. The text is selected: copy it with Ctrl+C, or ⌘C.`;
    });
    each.firstElementChild?.append(button);
  }
}
