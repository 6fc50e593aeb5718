/**
 * Stands in the head of the search page, so that it runs before any file has come: the files with which the question
 * in the address begins are then on their way while the page's scripts still come.
 */
import { planIn } from './codec/page-plan.ts';
import { firstQuoteFiles } from './read/first-files.ts';
import { stateFrom } from './state.ts';

const value = document.currentScript?.dataset.plan ?? '';
const folder = value.slice(0, value.indexOf(' '));
const plan = planIn(value, folder);
if (plan) {
  const state = stateFrom(new URLSearchParams(location.search));
  for (const name of firstQuoteFiles(state, JSON.parse(new TextDecoder().decode(plan)))) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'fetch';
    // As `fetch` asks, so that it is given what is here asked for (HTML, 4.6.7.10).
    link.crossOrigin = 'anonymous';
    link.href = folder + name;
    document.head.append(link);
  }
}
