/** Leaves the page when Shift is pressed three times, and nothing between. Runs in the browser. */

const presses = 3;
/** In which they must follow one another, in milliseconds. */
const within = 5000;

/** The address is replaced, so that Back does not lead here; the history keeps that the page was seen. */
export function leaveByKey(): void {
  const exit = document.querySelector<HTMLAnchorElement>('.leave');
  if (!exit) return;
  let pressed: number[] = [];
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Shift') pressed = [];
    if (key !== 'Shift' || repeat) return;
    pressed = [...pressed, timeStamp].filter((at) => timeStamp - at < within);
    if (pressed.length >= presses) location.replace(exit.href);
  });
}
