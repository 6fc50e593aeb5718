/** Pages that are no record: lists of the record, and what a reader does with it. */
import { paths } from '../../addresses/paths.ts';
import type { RecordPage } from './record-pages.ts';

// Whoever searches has come by the one and is on the other.
const known: readonly string[] = [paths.home, paths.search];

/** Their titles, and what they are, stand on them. */
export const sitePages = (): RecordPage[] =>
  Object.values(paths)
    .filter((path) => typeof path === 'string')
    .filter((path) => path.endsWith('/') && !known.includes(path))
    .map((url) => ({
      url,
      title: '',
      about: '',
      kind: 'Pages',
      beside: '',
      isExact: false,
      read: 'around lists',
    }));
