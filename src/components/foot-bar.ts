/** A bar at the foot of the window, which says something and offers what can be done. Its style is in styles/foot-bar.css. Runs in the browser. */
import { element } from './element.ts';

/** A bar of that name, with the place where it speaks; it is put at the end of the page. */
export function footBar(label: string): { bar: HTMLElement; says: HTMLElement } {
  const says = element('p', {});
  says.setAttribute('role', 'status');
  const bar = element('div', { className: 'foot-bar not-printed' }, says);
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', label);
  document.body.append(bar);
  return { bar, says };
}

/** A button that does it. */
export function pressing(text: string, press: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button' }, text);
  button.addEventListener('click', press);
  return button;
}
