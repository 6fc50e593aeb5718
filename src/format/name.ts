/** CSL names → words. */
import type { Source } from '../record/kinds/source.ts';
import { list } from './list.ts';

type Name = NonNullable<Source['author']>[number];

/** A name as it is said: Alexis Jay. */
export const nameInWords = (name: Name): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');

/** Several names as they are said: Alexis Jay, Louise Casey and John Drew. */
export const namesInWords = (names: readonly Name[]): string => list(names.map(nameInWords));
