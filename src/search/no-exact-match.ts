/** What is said before the rest: that nothing stands word for word as it was typed. */
import type { Query } from './query.ts';

/** That what was asked for as a phrase stands nowhere word for word, where it was looked for; said as soon as it is known. */
export const noExactMatch = (query: Query, narrowed: boolean): string =>
  query.phrases.length === 0
    ? ''
    : `No exact match in ${narrowed ? 'the quotations chosen' : 'quotations or searched passages'}${withOthers(query)}.`;

/** What else was asked for than the phrases. */
export const withOthers = ({ phrases, loose }: Query, beside = false): string =>
  phrases.length > 0 && loose.length > 0
    ? `, with all the other words${beside ? ' in the text, the speaker’s name or the date' : ''}`
    : '';
