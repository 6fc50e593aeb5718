/** What the basket holds, and how it is kept: in the storage of this browser, and nowhere else. */

/** A quotation that was put aside. */
export interface Clip {
  /** The quotation: source/key. */
  readonly id: string;
  /** The version that was seen; empty where the page did not say. */
  readonly version: string;
  readonly note: string;
}

/** What is in storage, or why nothing can be said of it. */
export type Contents =
  | { readonly kind: 'clips'; readonly clips: readonly Clip[] }
  | { readonly kind: 'damaged'; readonly text: string }
  | { readonly kind: 'blocked' };

/** How an attempt to keep something ended. */
export type Outcome = 'kept' | 'damaged' | 'blocked' | 'full';

/** Under which name it is stored. */
export const basketKey = 'basket';

/** The storage of this browser; a browser may refuse it by throwing. */
export type Shelf = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const browsers: Shelf = () => localStorage;

/** What the basket holds now. */
export function contents(shelf: Shelf = browsers): Contents {
  let text: string | null;
  try {
    text = shelf().getItem(basketKey);
  } catch {
    return { kind: 'blocked' };
  }
  if (text === null) return { kind: 'clips', clips: [] };
  try {
    const stored: unknown = JSON.parse(text);
    if (Array.isArray(stored) && stored.every(isClip)) {
      const once = new Map(stored.map((clip) => [clip.id, clip]));
      return { kind: 'clips', clips: [...once.values()] };
    }
  } catch {}
  return { kind: 'damaged', text };
}

const isClip = (value: unknown): value is Clip =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'version', 'note'].every(
    (field) => typeof (value as Record<string, unknown>)[field] === 'string',
  );

/** Changes what is there now, which another tab may have changed since it was last shown. */
export function change(
  alter: (clips: readonly Clip[]) => readonly Clip[],
  shelf: Shelf = browsers,
): Outcome {
  const now = contents(shelf);
  if (now.kind !== 'clips') return now.kind;
  try {
    shelf().setItem(basketKey, JSON.stringify(alter(now.clips)));
    return 'kept';
  } catch {
    return 'full';
  }
}

/** Throws away whatever is stored, sound or damaged. */
export function reset(shelf: Shelf = browsers): Outcome {
  try {
    shelf().removeItem(basketKey);
    return 'kept';
  } catch {
    return 'blocked';
  }
}

/** What a reader is told when something was not kept. */
export const failures: Readonly<Record<Exclude<Outcome, 'kept'>, string>> = {
  blocked:
    'This browser does not let the site store anything, so there is no basket. A private window or a setting may forbid it.',
  full: 'The browser has no room left, so this was not kept. Remove clips or shorten notes, or export the basket and empty it.',
  damaged:
    'What is stored as the basket cannot be read. Nothing was changed. The basket page can save it as a file and begin a new one.',
};

/** With the clip moved by some places; as they are where it cannot go there. */
export function moved(clips: readonly Clip[], id: string, by: number): readonly Clip[] {
  const from = clips.findIndex((clip) => clip.id === id);
  const to = from + by;
  const clip = clips[from];
  if (!clip || to < 0 || to >= clips.length) return clips;
  return clips.toSpliced(from, 1).toSpliced(to, 0, clip);
}

/** With clips that were removed put back where they stood, unless they are there again. */
export const restored = (
  clips: readonly Clip[],
  removed: readonly { readonly clip: Clip; readonly at: number }[],
): readonly Clip[] =>
  removed.reduce<readonly Clip[]>(
    (all, { clip, at }) =>
      all.some(({ id }) => id === clip.id) ? all : all.toSpliced(at, 0, clip),
    clips,
  );
