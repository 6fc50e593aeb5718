/** Every figure with its numbers, and where it stands: what /data/figures.json gives. */
import { paths } from '../../../addresses/paths.ts';
import { absolute } from '../../../site.ts';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Figure } from '../../kinds/figure.ts';
import { uses } from '../articles/uses.ts';

/** The figures by id, with the fields of their files and `urls`, the absolute addresses at which each is shown. */
export const figuresAsData = (dossier: Dossier): (Entry<Figure> & { urls: string[] })[] =>
  [...dossier.figures.values()].map((figure) => ({
    ...figure,
    urls: uses(dossier, figure.id, ['Figure']).map(({ article, anchor = '' }) =>
      absolute(`${paths.article(article.id)}#${anchor}`),
    ),
  }));
