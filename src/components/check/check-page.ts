/** The page on which a quotation is checked. Runs in the browser; what is pasted never leaves it. */

import type { CheckedRecord } from '../../quotation/check/answer.ts';
import { recordIn } from '../../quotation/check/record-in.ts';
import { verdictOn } from '../../quotation/check/verdict.ts';
import { findingOf } from '../../quotation/check/wording.ts';
import { element, part } from '../element.ts';
import { verdictView } from './verdict-view.ts';

/** Brings the checker in `root` to life; `data-loads` is the address of the record. */
export function checkPage(root: HTMLElement): void {
  const form = part(root, 'form', HTMLFormElement);
  const pasted = part(form, 'textarea', HTMLTextAreaElement);
  const ready = part(root, '[data-part=ready]', HTMLElement);
  const status = part(root, '[role=status]', HTMLElement);
  const details = part(root, '[data-part=details]', HTMLElement);
  const unreadable = part(root, '[role=alert]', HTMLElement);
  let loading: Promise<CheckedRecord> | undefined;
  let asked = 0;

  function load(): Promise<CheckedRecord> {
    loading ??= recordIn(root.dataset.loads ?? '').then(
      (record) => {
        ready.textContent = `Ready: the record is here, all ${record.quotes.length} quotations. Until you close or reload this page you need no connection.`;
        return record;
      },
      (error: unknown) => {
        // The next question tries again.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  function forget(): void {
    asked += 1;
    status.replaceChildren();
    details.replaceChildren();
    unreadable.hidden = true;
  }

  async function check(): Promise<void> {
    forget();
    const mine = asked;
    try {
      const record = await load();
      if (mine !== asked) return;
      const answer = verdictOn(pasted.value, record);
      const { word, sentence } = findingOf(answer.verdict, record.quotes.length);
      details.replaceChildren(...verdictView(answer, record.quotes.length));
      status.dataset.verdict = answer.verdict.kind;
      status.append(element('strong', {}, word), ` ${sentence}`);
    } catch {
      if (mine === asked) fail();
    }
  }

  function fail(): void {
    ready.textContent = 'The record could not be loaded.';
    unreadable.hidden = false;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  pasted.addEventListener('input', (event) => {
    // A verdict never stands beside words that it is not about.
    if (event instanceof InputEvent && event.inputType === 'insertFromPaste') void check();
    else forget();
  });
  pasted.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void check();
  });

  part(root, '[data-part=without-script]', HTMLElement).hidden = true;
  part(root, '[data-part=checker]', HTMLElement).hidden = false;
  load().catch(fail);
}
