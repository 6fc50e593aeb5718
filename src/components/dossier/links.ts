/** How each kind of record is linked to from another. */
import type { Dossier, Entry } from '../../dossier/dossier.ts';
import type { Claim } from '../../dossier/schema/claim.ts';
import type { Discrepancy } from '../../dossier/schema/discrepancy.ts';
import type { Event } from '../../dossier/schema/event.ts';
import type { Figure } from '../../dossier/schema/figure.ts';
import type { Quote } from '../../dossier/schema/quote.ts';
import { firstUses, type Use, uses } from '../../dossier/views/uses.ts';
import { dateInWords } from '../../format/date.ts';
import { paths } from '../../paths.ts';
import { curly } from './curly.ts';
import { statusInWords } from './status-in-words.ts';

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
