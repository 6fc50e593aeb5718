/** What is loaded only where nothing has all the words. */
export { nearestFirst, nearHits } from './near.ts';
export { withForms, withSynonyms } from './variants.ts';
export { Vocabulary } from './vocabulary.ts';
