/** The drawing that opens a long read, and stands on its card. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Figure } from '../../kinds/figure.ts';
import { isOpening } from '../../kinds/figure-forms.ts';

/** The first figure that an article shows, if its form is one that opens. */
export function openingOf(
  dossier: Dossier,
  { mentions }: Entry<Article>,
): Entry<Figure> | undefined {
  const first = mentions.find(({ by }) => by === 'Figure');
  const figure = first && dossier.figures.get(first.id);
  return figure && isOpening(figure) ? figure : undefined;
}
