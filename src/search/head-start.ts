/**
 * Stands in the head of the search page, so that it runs before any file has come: the files with which the question
 * in the address begins are then on their way while the page's scripts still come.
 */
import type { Plan } from './codec/files.ts';
import { firstQuoteFiles, isLoose } from './read/first-files.ts';
import { stateFrom } from './state.ts';

const { plan: value = '', later = '' } = document.currentScript?.dataset ?? {};
const folder = value.slice(0, value.indexOf(' '));

const ask = (rel: string, href: string): void => {
  const link = document.createElement('link');
  Object.assign(link, { rel, href });
  if (rel === 'preload') {
    link.as = 'fetch';
    // As `fetch` asks, so that it is given what is here asked for (HTML, 4.6.7.10).
    link.crossOrigin = 'anonymous';
  }
  document.head.append(link);
};
try {
  const plan: Plan = JSON.parse(value.slice(value.indexOf('{')));
  const state = stateFrom(new URLSearchParams(location.search));
  for (const name of firstQuoteFiles(state, plan)) ask('preload', folder + name);
  // What is loaded where nothing is found word for word is needed at once where nothing is asked for so.
  if (isLoose(state))
    for (const address of later.split(' ').filter(Boolean)) ask('modulepreload', address);
} catch {
  // A plan that is missing or damaged is for the search to find out, which then fetches it.
}
