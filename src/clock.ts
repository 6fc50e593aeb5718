/** The one clock: of the desk, and of embargoes. Nothing else of what a build renders depends on it. */

/** The moment it is, or that of SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set. */
export function now(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000) : new Date();
}

/** Today in UTC as 2022-06-22. */
export const today = (): string => now().toISOString().slice(0, 10);
