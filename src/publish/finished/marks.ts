/** Takes out of a page what only the build needs to know of it. */
import { recordAttribute } from './named.ts';
import { placeAttribute } from './place.ts';
import { claimAttribute } from './standing-together.ts';

const names = [recordAttribute, placeAttribute, claimAttribute].join('|');
const marks = new RegExp(` (?:${names})(?:="[^"]*")?(?=[^<>]*>)`, 'g');

/** The text of a page without those attributes. */
export const withoutMarks = (html: string): string => html.replace(marks, '');
