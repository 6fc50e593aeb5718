/** What a check is. */
import type { Article, Dossier, Entry, Page } from '../dossier.ts';
import type { Kind } from '../kinds/index.ts';
import type { Known } from '../known.ts';
import type { FieldPath, Finding, Spot } from '../problem.ts';
import type { Point } from '../text/mentions.ts';

/**
 * One rule: what breaks it, in a whole dossier. Broken records are in it, and may lack any field, whatever their types say:
 * ask `known.isBroken`.
 */
export type Check = (dossier: Dossier, known?: Known) => Finding[];

/** A spot in a record. */
export const spot = (kind: Kind, id: string, at?: FieldPath | Point): Spot =>
  at ? { kind, id, at } : { kind, id };

/** Every text an editor wrote, articles first. */
export function* texts(
  dossier: Dossier,
): Generator<{ kind: 'articles' | 'pages'; text: Entry<Article | Page> }> {
  for (const text of dossier.articles.values()) yield { kind: 'articles', text };
  for (const text of dossier.pages.values()) yield { kind: 'pages', text };
}
