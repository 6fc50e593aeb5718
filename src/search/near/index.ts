/** What is loaded only where a question, as it was typed, is answered by nothing word for word. */

export { byNearness } from '../read/nearness.ts';
export { otherReadings } from '../typed/readings.ts';
export { understood } from '../typed/understood.ts';
export { loosely, nearestFirst } from './loosely.ts';
export { spokenBy } from './spoken.ts';
