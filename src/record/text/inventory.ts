/** The tags an editor may write, and what each takes. */

export interface Tag {
  /** Its attributes, all of them required. */
  readonly attributes: readonly string[];
  /** What may stand between its tags: nothing, words, words or nothing, or whole paragraphs. */
  readonly holds: 'nothing' | 'words' | 'words or nothing' | 'paragraphs';
  /** The kind of record its `id` names. */
  readonly names?: 'quotes' | 'claims' | 'discrepancies' | 'figures' | 'terms';
}

export const inventory = {
  Q: { attributes: ['id'], holds: 'words', names: 'quotes' },
  Quote: { attributes: ['id'], holds: 'nothing', names: 'quotes' },
  Claim: { attributes: ['id'], holds: 'words or nothing', names: 'claims' },
  Discrepancy: { attributes: ['id'], holds: 'nothing', names: 'discrepancies' },
  Figure: { attributes: ['id'], holds: 'nothing', names: 'figures' },
  Term: { attributes: ['id'], holds: 'words', names: 'terms' },
  Argument: { attributes: [], holds: 'paragraphs' },
} as const satisfies Record<string, Tag>;

export type TagName = keyof typeof inventory;

/** The tag of that name, if the inventory has it. */
export const tagNamed = (name: string | null): Tag | undefined =>
  name !== null && Object.hasOwn(inventory, name) ? inventory[name as TagName] : undefined;

/** The tags by which a text names records of a kind. */
export const tagsNaming = (kind: string): Exclude<TagName, 'Argument'>[] =>
  (Object.keys(inventory) as Exclude<TagName, 'Argument'>[]).filter(
    (name) => (inventory[name] as Tag).names === kind,
  );
