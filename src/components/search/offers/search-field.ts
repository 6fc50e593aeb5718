/** The search field of a page: whatever it offers is loaded when somebody comes to it. */

/** Brings a field to life; if that fails it is still a form. */
export function searchField(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) return;
  const begin = (): void =>
    void import('./offers.ts').then(
      ({ offers }) => offers(form, input),
      () => undefined,
    );
  if (document.activeElement === input) begin();
  else input.addEventListener('focus', begin, { once: true });
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || target.closest('input, select, textarea') !== null);
    if (key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
