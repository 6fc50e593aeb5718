/** What an editor holds back: drafts, and texts under embargo. `dev` shows them; a build never knows of them. */
import type { Dossier } from './dossier.ts';

/** The fields by which a text is held back. */
export interface HeldBack {
  readonly draft?: boolean | undefined;
  /** ISO 8601, with its zone. */
  readonly embargo?: string | undefined;
}

/** Whether a text is held back at a moment. */
export const isHeldBack = ({ draft, embargo }: HeldBack, now: Date): boolean =>
  draft === true || (embargo !== undefined && new Date(embargo) > now);

/** What a build at a moment may know. */
export const shownAt = (dossier: Dossier, now: Date): Dossier =>
  withoutTexts(dossier, (text) => isHeldBack(text, now));

/**
 * What no longer waits for anything. What waits has no address and no state that anybody could rely on: both are
 * entered once the line with the embargo is taken out. So a build needs nobody at the moment when an embargo ends.
 */
export const settled = (dossier: Dossier): Dossier =>
  withoutTexts(dossier, ({ draft, embargo }) => draft === true || embargo !== undefined);

function withoutTexts(dossier: Dossier, leavesOut: (text: HeldBack) => boolean): Dossier {
  const kept = <T extends HeldBack>(table: ReadonlyMap<string, T>) =>
    new Map([...table].filter(([, text]) => !leavesOut(text)));
  return { ...dossier, articles: kept(dossier.articles), pages: kept(dossier.pages) };
}
