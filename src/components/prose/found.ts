/** Looks a record up for a tag of a text. */

/** The record of that id; throws where there is none, which the checks have told before. */
export function found<T>(table: ReadonlyMap<string, T>, id: string): T {
  const record = table.get(id);
  if (!record) throw new Error(`A text names ${id}, which is not in the record.`);
  return record;
}
