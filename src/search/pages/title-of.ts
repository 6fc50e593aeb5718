/** By what a record is called among results: its heading in a list, or its name. */
import type { AnyKind } from '../../record/kinds/kind.ts';

export function titleOf({ called }: AnyKind, record: { readonly id: string }): string {
  const fields = record as Readonly<Record<string, unknown>>;
  const [title = record.id] = [fields.heading, fields[called]].filter(
    (field) => typeof field === 'string' && field !== '',
  ) as string[];
  return title;
}
