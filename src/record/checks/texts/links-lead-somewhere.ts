/** A text's links to this site name pages it has, and none leads to a source that may not be linked. */
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../../words/did-you-mean.ts';
import type { Finding } from '../../problem.ts';
import { addresses } from '../../views/addresses.ts';
import { type Check, spot, texts } from '../check.ts';

export const linksLeadSomewhere: Check = (dossier) => {
  const known = addresses(dossier);
  const barred = [...dossier.sources.values()]
    .filter(({ link }) => !link)
    .flatMap(({ URL: url }) => (url ? [plain(url)] : []));
  return [...texts(dossier)].flatMap(({ kind, text }) => {
    const found: Finding[] = [];
    visit(text.tree, ['link', 'definition'], (node) => {
      const url = 'url' in node ? node.url : '';
      const here = spot(kind, text.id, node.position?.start);
      const page = url.replace(/[#?].*$/, '');
      if (page.startsWith('/') && !known.has(page)) {
        const remedy =
          didYouMean(page, known) ?? 'Correct it; addresses of this site end in a slash.';
        found.push({
          spot: here,
          found: `a link to "${page}", which is no page of this site`,
          remedy,
        });
      }
      if (barred.includes(plain(url))) {
        found.push({
          spot: here,
          found: 'a link to a source that may not be linked',
          remedy: 'Cite it, [@source-id]: its publisher and date are printed without an address.',
        });
      }
    });
    return found;
  });
};

const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
