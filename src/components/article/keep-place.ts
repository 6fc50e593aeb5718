/** Where somebody was in a long read: nothing is loaded for it before they ask. Runs in the browser. */
import { keptPlaces } from '../../keeping/places.ts';

/** Brings the button to life; it keeps a place when it is pressed, and in every long read from then on. */
export function keepPlace(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-keeps-place]');
  if (!button) return;
  const begin = (isPressed: boolean): void =>
    void import('./follow-place.ts').then(
      ({ followPlace }) => followPlace(button, isPressed),
      () => undefined,
    );
  if (keptPlaces()) begin(false);
  else button.addEventListener('click', () => begin(true), { once: true });
}
