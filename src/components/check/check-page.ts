/** The page on which a quotation is checked. Runs in the browser; what is pasted never leaves it. */
import { element, part } from '../element.ts';
import { ownScript } from '../own-script.ts';
import type { Asked, Heard } from './check-worker.ts';
import address from './check-worker.ts?worker&url';
import { verdictView } from './verdict-view.ts';

/** Brings the checker in `root` to life; `data-index` and `data-details` are the folders it reads. */
export function checkPage(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const pasted = part(form, 'textarea', HTMLTextAreaElement);
  const ready = part(root, '[data-part=ready]', HTMLElement);
  const status = part(root, '[role=status]', HTMLElement);
  const details = part(root, '[data-part=details]', HTMLElement);
  const unreadable = part(root, '[role=alert]', HTMLElement);
  const examples = part(root, '[data-part=examples]', HTMLElement);
  const worker = new Worker(ownScript('checker', address), { type: 'module' });
  const ask = (asked: Asked): void => worker.postMessage(asked);
  const { index = '', details: known = '' } = root.dataset;
  const open = (): void =>
    ask({
      index: new URL(index, location.href).href,
      records: new URL(known, location.href).href,
    });
  let asked = 0;

  function forget(): void {
    asked += 1;
    status.replaceChildren();
    details.replaceChildren();
    unreadable.hidden = true;
    examples.hidden = pasted.value.trim() !== '';
  }

  function check(): void {
    forget();
    ask({ number: asked, pasted: pasted.value });
  }

  worker.addEventListener('message', ({ data }: MessageEvent<Heard>) => {
    if (data.kind === 'open') {
      ready.textContent = data.isWhole
        ? `Ready: the record is here, all ${data.size} quotations. Until you close or reload this page you need no connection.`
        : `Ready: ${data.size} quotations can be compared. Only the parts of the index in which your words may stand are read, so it needs a connection; without one it knows what it has read before.`;
    } else if (data.number !== asked && data.number !== 0) return;
    else if (data.kind === 'fault') {
      part(unreadable, '[data-part=offline]', HTMLElement).hidden = navigator.onLine;
      unreadable.hidden = false;
      status.replaceChildren();
      if (data.number === 0) ready.textContent = 'The record could not be read.';
    } else if (data.kind === 'share')
      status.textContent = `Comparing: ${Math.round(data.share * 100)} % of what you pasted …`;
    else {
      const { finding } = data.told;
      // Live regions are heard as one text: without a space, a word would run into the next sentence.
      const because = finding.because.flatMap(({ says, first }) => [
        ' ',
        element(
          'p',
          { className: first ? 'because first' : 'because' },
          ...says.map((each, at) => (at % 2 ? element('strong', {}, each) : each)),
        ),
      ]);
      status.dataset.bad = String(finding.bad);
      const sign = element('span', { className: 'sign', ariaHidden: 'true' }, finding.sign);
      status.replaceChildren(element('h2', {}, sign, ' ', finding.word), ...because);
      details.replaceChildren(...verdictView(data.told));
    }
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  pasted.addEventListener('input', (event) => {
    // A verdict never stands beside words that it is not about.
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') check();
    else forget();
  });
  pasted.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    check();
  });

  part(form, 'button', HTMLButtonElement).disabled = false;
  open();
  // Somebody may have pasted before this ran.
  const given = textInAddress() || pasted.value.trim();
  if (given === '') return;
  pasted.value = given;
  check();
}

/** A text that the search brings after `#text=`, which no host is sent; it leaves the address at once. */
function textInAddress(): string {
  const text = new URLSearchParams(location.hash.slice(1)).get('text') ?? '';
  if (text) history.replaceState(null, '', location.pathname);
  return text;
}
