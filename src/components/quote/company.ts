/** Says without which others a quotation is not to be given. */
import { element } from '../element.ts';

/** A line that leads to each of them; nothing where there are none. */
export const companyOf = (
  company: readonly { readonly words: string; readonly url: string }[] = [],
): HTMLElement[] =>
  company.map(({ words, url }) =>
    element(
      'p',
      { className: 'caution' },
      element('strong', {}, 'Never without.'),
      ' This site does not give these words without others: ',
      element('a', { href: url }, `“${words}”`),
    ),
  );
