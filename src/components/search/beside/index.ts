/** What is loaded once a first quotation can be seen, or there is none: what is said of an answer, stands beside it, and can be done with it. */

export { says } from '../../../search/says.ts';
export { listenToKeys } from '../keys.ts';
export { offers, pagerOf } from '../other-ways.ts';
export { listenToChoices } from './choices.ts';
export { passageItems } from './passage-item.ts';
