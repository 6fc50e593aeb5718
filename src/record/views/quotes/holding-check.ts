/** Whether a quotation is still the one that was compared with its document. */
import type { Entry } from '../../dossier.ts';
import { fingerprintOf } from '../../fingerprint.ts';
import type { Quote } from '../../kinds/quote.ts';

/** Who compared the words, when and with what; undefined where the record no longer is what was compared. */
export const holdingCheck = (quote: Entry<Quote>): Quote['checked'] | undefined =>
  quote.checked.fingerprint === fingerprintOf(quote) ? quote.checked : undefined;
