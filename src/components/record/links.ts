/** How each kind of record is linked to from another. */

import { paths } from '../../addresses/paths.ts';
import { dateInWords } from '../../format/date.ts';
import type { Dossier, Entry } from '../../record/dossier.ts';
import type { Claim } from '../../record/kinds/claim.ts';
import type { Discrepancy } from '../../record/kinds/discrepancy.ts';
import type { Event } from '../../record/kinds/event.ts';
import type { Figure } from '../../record/kinds/figure.ts';
import type { Quote } from '../../record/kinds/quote.ts';
import { firstUses, type Use, uses } from '../../record/views/articles/uses.ts';
import { statusInWords } from '../claim/status-in-words.ts';
import { curly } from './curly.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
  readonly note?: string;
}

/** To the place in the article, where it has a fragment. */
export const useLink = ({ article, anchor }: Use): Link => ({
  href: paths.article(article.id) + (anchor ? `#${anchor}` : ''),
  text: article.title,
});

export const claimLink = ({ id, statement, status }: Entry<Claim>): Link => ({
  href: paths.claim(id),
  text: curly(statement),
  note: statusInWords[status].toLowerCase(),
});

export const eventLink = ({ id, what, date }: Entry<Event>): Link => ({
  href: paths.event(id),
  text: curly(what),
  note: dateInWords(date),
});

export const discrepancyLink = ({ id, question }: Entry<Discrepancy>): Link => ({
  href: paths.discrepancy(id),
  text: curly(question),
});

export const quoteLink = ({ id, words, said }: Entry<Quote>): Link => ({
  href: paths.quote(id),
  text: `“${words}”`,
  note: dateInWords(said),
});

/** To each article that shows one of the figures; a figure has no page of its own. */
export const figureLinks = (dossier: Dossier, figures: readonly Entry<Figure>[]): Link[] =>
  figures.flatMap(({ id, title }) =>
    firstUses(uses(dossier, id, ['Figure'])).map((use) => ({
      href: useLink(use).href,
      text: title,
      note: use.article.title,
    })),
  );
