/** A quotation is still what was compared with its document, and says with what it was. */
import type { Entry } from '../../dossier.ts';
import { isAltered } from '../../fingerprint.ts';
import type { Quote } from '../../kinds/quote.ts';
import { readIn } from '../../views/quotes/quotes-of-source.ts';
import { type Check, spot } from '../check.ts';

export const comparisonsHold: Check = (dossier) =>
  [...dossier.quotes.values()].flatMap((quote) => {
    const source = dossier.sources.get(readIn(quote.id));
    // What was changed is most often the words.
    const field = isAltered(quote) ? ['words'] : ['checked', 'fingerprint'];
    const at = spot('quotes', quote.id, field);
    const fault = faultOf(quote);
    if (fault) return [{ spot: at, ...fault }];
    // What is said of a source that was not read is told by another rule.
    if (quote.checked.against !== 'whole text' || !source || source.read === 'not read') return [];
    if (source.read === 'whole') return [];
    return [
      {
        spot: spot('quotes', quote.id, ['checked', 'against']),
        beside: spot('sources', source.id, ['read']),
        found: `compared with the whole text of a source of which ${source.read === 'abstract' ? 'the abstract' : 'an excerpt'} was read`,
        remedy: 'Say at the source how much was read, then compare it again, as the manual says.',
      },
    ];
  });

function faultOf(quote: Entry<Quote>): { found: string; remedy: string } | undefined {
  const { by, on, against, digest, fingerprint } = quote.checked;
  const again =
    by === 'program'
      ? 'run npm run verify -- <folder of texts> --write'
      : `read it against its document again and run npm run verify -- --eye ${quote.id}`;
  if (fingerprint === undefined)
    return { found: 'a quotation that was never compared: no fingerprint', remedy: capital(again) };
  if (isAltered(quote))
    return {
      found: `no longer what was ${by === 'program' ? 'compared' : 'read'} on ${on}: words, speaker, role, form, dates, sources or what stands around were changed`,
      remedy: `Put it back; or ${again}.`,
    };
  if (by === 'program' && (against === undefined || digest === undefined))
    return {
      found: 'compared by a program, and not said with what',
      remedy: `${capital(again)}`,
    };
  if (by === 'eye' && (against !== undefined || digest !== undefined))
    return {
      found: 'read by eye, with the text of a program',
      remedy: 'Take out "against:" and "digest:", and enter the reading: npm run verify -- --eye.',
    };
  return undefined;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
