/** Who issued a source, as readers know it. */
import type { Source } from '../kinds/source.ts';

/** The newspaper, journal or debate that it stands in; else its publisher. */
export const issuerOf = ({
  'container-title': container,
  publisher,
}: Pick<Source, 'container-title' | 'publisher'>): string => container ?? publisher;
