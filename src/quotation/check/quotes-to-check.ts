/** The record as the quote checker loads it: words, and what is told of whoever's they are. */

import { paths } from '../../addresses/paths.ts';
import { dateInWords } from '../../format/date.ts';
import type { Dossier } from '../../record/dossier.ts';
import type { Source } from '../../record/kinds/source.ts';
import { issuerOf } from '../../record/views/issuer-of.ts';
import { companyOfQuote } from '../../record/views/quotes/company-of-quote.ts';
import { holdingCheck } from '../../record/views/quotes/holding-check.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { speakerOfQuote } from '../../record/views/speakers/speaker-of-quote.ts';
import { checkedBy, checkMarks } from '../cite/comparison.ts';

/** A quotation, with everything in the words in which a reader is told it. */
export interface RecordedQuote {
  readonly words: string;
  readonly speaker: string;
  /** The id of the speaker's record; none where the document names nobody. */
  readonly speakerId?: string;
  readonly role?: string;
  readonly said: string;
  /** The title and publisher of the document in which it was read. */
  readonly source: string;
  /** Those of the document that the words come from, where that is another one. */
  readonly origin?: string;
  /** When these documents were published, in words. */
  readonly issued?: readonly string[];
  /** Who wrote the document that the words come from, where it speaks as a body. */
  readonly authors?: readonly string[];
  /** Who quoted the words, where they were read in a quotation. */
  readonly quotedBy?: string;
  readonly caution?: string;
  /** Words that must stay with the rest. */
  readonly neverCut?: readonly string[];
  /** By whom, and when, the words were compared with the document. */
  readonly checked: string;
  /** The quotations without which it is not to be given. */
  readonly company?: readonly { readonly words: string; readonly url: string }[];
  /** The address of its page. */
  readonly url: string;
}

/** Every quotation, by id. */
export const quotesToCheck = (dossier: Dossier): RecordedQuote[] =>
  [...dossier.quotes.values()].map((quote) => {
    const { name, role, record } = speakerOfQuote(dossier, quote);
    const check = holdingCheck(quote);
    const named = (id: string) => {
      const source = dossier.sources.get(id);
      return source && `${source.title}, ${issuerOf(source)}`;
    };
    const origin = named(quote.origin ?? '');
    const documents = [readIn(quote.id), quote.origin ?? ''].flatMap(
      (id) => dossier.sources.get(id) ?? [],
    );
    const issued = documents.flatMap(({ issued }) => (issued ? [dateInWords(issued)] : []));
    const authors = record?.kind === 'organisation' ? authorsOf(documents.at(-1)) : [];
    const quotedBy = dossier.organisations.get(quote['quoted-by'] ?? '')?.name;
    const company = companyOfQuote(dossier, quote);
    return {
      words: quote.words,
      speaker: name,
      ...(record && { speakerId: record.id }),
      ...(role && { role }),
      said: dateInWords(quote.said),
      source: named(readIn(quote.id)) ?? '',
      ...(origin && { origin }),
      ...(issued.length > 0 && { issued }),
      ...(authors.length > 0 && { authors }),
      ...(quotedBy && { quotedBy }),
      ...(quote.caution && { caution: quote.caution }),
      ...(quote['never-cut'].length > 0 && { neverCut: quote['never-cut'] }),
      checked: [checkMarks[checkedBy(check)], check && dateInWords(check.on)]
        .filter(Boolean)
        .join(', '),
      ...(company.length > 0 && { company }),
      url: paths.quote(quote.id),
    };
  });

const authorsOf = (source: Source | undefined): string[] =>
  (source?.author ?? []).map((author) =>
    'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' '),
  );
