/**
 * Stands in the head of the search page, so that it runs before any file has come: the files with which the question
 * in the address begins are then on their way while the page's scripts still come.
 */
import type { Plan } from './codec/files.ts';
import { askForPart, partAddress, slotPart } from './codec/packs.ts';
import { firstQuoteSlots, isLoose } from './read/first-slots.ts';
import type { Started } from './read/folder.ts';
import { stateFrom } from './state.ts';

const script = document.currentScript as HTMLScriptElement & { started?: Started };
const { plan: value = '', later = '' } = script.dataset;
const folder = value.slice(0, value.indexOf(' '));

try {
  const plan: Plan = JSON.parse(value.slice(value.indexOf('{')));
  const state = stateFrom(new URLSearchParams(location.search));
  // The search takes what comes from here: a link cannot ask for a part of a file.
  script.started = new Map(
    firstQuoteSlots(state, plan).map((slot) => {
      const part = slotPart(slot);
      const response = askForPart(folder, part);
      // A fault shows when it is taken.
      response.catch(() => undefined);
      return [partAddress(folder, part), response];
    }),
  );
  // What is loaded where nothing is found word for word is needed at once where nothing is asked for so.
  if (isLoose(state))
    for (const href of later.split(' ').filter(Boolean))
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      );
} catch {
  // A plan that is missing or damaged is for the search to find out, which then fetches it.
}
