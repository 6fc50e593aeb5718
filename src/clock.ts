/** The one clock of the desk; what a build renders never depends on it. */

/** Today in UTC as 2022-06-22, or the day of SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set. */
export function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
