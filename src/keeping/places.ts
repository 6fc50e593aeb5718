/** Where a reader was in long reads, for whoever asks this browser to keep it; in its storage, and nowhere else. */

/** A place in a long read. */
export interface Place {
  /** The fragment of what was being read. */
  readonly id: string;
  /** That of its section, for when what was being read has other words by now; and how the section is called. */
  readonly section: string;
  readonly heading: string;
  /** On which day (ISO 8601). */
  readonly on: string;
}

/** Under which name they are stored; that it is there is the choice itself. */
export const placesKey = 'places';

/** The storage of this browser; a browser may refuse it by throwing. */
type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const browsers: Shelf = () => localStorage;

/** The places by the path of their page; none where nobody asked, where storage is refused, or where it holds something else. */
export function keptPlaces(shelf: Shelf = browsers): ReadonlyMap<string, Place> | undefined {
  try {
    const stored: unknown = JSON.parse(shelf().getItem(placesKey) ?? '');
    return Array.isArray(stored) ? new Map(stored.filter(isEntry)) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them, or is false where this browser does not. */
export function keepPlaces(places: ReadonlyMap<string, Place>, shelf: Shelf = browsers): boolean {
  try {
    shelf().setItem(placesKey, JSON.stringify([...places]));
    return true;
  } catch {
    return false;
  }
}

/** Deletes all of them, and the choice. */
export function forgetPlaces(shelf: Shelf = browsers): void {
  try {
    shelf().removeItem(placesKey);
  } catch {
    // What is refused keeps nothing either.
  }
}

const fields = ['id', 'section', 'heading', 'on'] as const satisfies readonly (keyof Place)[];

const isEntry = (value: unknown): value is [string, Place] => {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return false;
  const place: unknown = value[1];
  return (
    typeof place === 'object' &&
    place !== null &&
    fields.every((field) => typeof (place as Record<string, unknown>)[field] === 'string')
  );
};
