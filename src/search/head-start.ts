/**
 * Stands in the head of the search page, so that it runs before any file has come: the files with which the question
 * in the address begins are then on their way while the page's scripts still come.
 */
import type { Plan } from './codec/files.ts';
import { askForPart, partAddress, type Slot, slotPart } from './codec/packs.ts';
import { firstNameSlots, firstQuoteSlots } from './read/first-slots.ts';
import type { Started } from './read/folder.ts';
import { stateFrom } from './state.ts';

const script = document.currentScript as HTMLScriptElement & { started?: Started };
const { plan: value = '', later = '' } = script.dataset;
const folder = value.slice(0, value.indexOf(' '));

// In milliseconds: what reads loose words comes no sooner.
const beat = 250;

try {
  const plan: Plan = JSON.parse(value.slice(value.indexOf('{')));
  const state = stateFrom(new URLSearchParams(location.search));
  const started: Started = new Map();
  const ask = (slots: readonly Slot[], first?: Promise<unknown>): void => {
    for (const part of slots.map(slotPart)) {
      const own = () => askForPart(folder, part);
      const response = first ? first.then(own) : own();
      // A fault shows when it is taken.
      response.catch(() => undefined);
      started.set(partAddress(folder, part), response);
    }
  };
  const [names, quotes] = [firstNameSlots(state, plan), firstQuoteSlots(state, plan)];
  ask(names);
  // A name may be all that loose words are; what else has them comes after it.
  const isLoose = names.length > 0 && quotes.every(([table]) => table === 'quotes/words');
  const inTurn = () => new Promise((done) => setTimeout(done, beat));
  ask(quotes, isLoose ? Promise.allSettled(started.values()).then(inTurn) : undefined);
  // The search takes what comes from here: a link cannot ask for a part of a file.
  script.started = started;
  if (names.length > 0 && later)
    for (const href of later.split(' '))
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
      );
} catch {
  // A plan that is missing or damaged is for the search to find out, which then fetches it.
}
