/** Everything that cites a source. */
import type { Dossier, Entry, Records } from '../dossier.ts';
import type { Kind } from '../kinds/index.ts';
import type { Source } from '../kinds/source.ts';
import { firstUses, type Use, uses } from './articles/uses.ts';
import { kindsNaming, naming } from './named-by.ts';

/** Articles cite by their texts; a quotation has a place of its own on the page of a source, and a copy another heading. */
type Citing = Exclude<Kind, 'articles' | 'quotes' | 'sources'>;

/** The kinds that can cite a source, with what does. */
export const citing = kindsNaming('sources').filter(
  (kind): kind is Citing => !['articles', 'quotes', 'sources'].includes(kind),
);

export type CitationsOfSource = {
  readonly [K in Citing]?: readonly Entry<Records[K]>[];
} & {
  readonly articles: readonly Use[];
  /** The sources that are copies of it. */
  readonly copies: readonly Entry<Source>[];
};

/** The articles and records that cite a source. */
export const citationsOfSource = (dossier: Dossier, source: string): CitationsOfSource => ({
  articles: firstUses(uses(dossier, source, ['citation'])),
  ...Object.fromEntries(citing.map((kind) => [kind, naming(dossier, ['sources', source], kind)])),
  copies: naming(dossier, ['sources', source], 'sources', 'copy-of'),
});
