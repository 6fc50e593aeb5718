/** A text's links to this site name pages it has, and places on them; none leads to a source that may not be linked. */
import { visit } from 'unist-util-visit';
import { didYouMean } from '../../../words/did-you-mean.ts';
import type { Dossier } from '../../dossier.ts';
import { kinds } from '../../kinds/index.ts';
import { type Known, whole } from '../../known.ts';
import type { Finding } from '../../problem.ts';
import { headingsOf } from '../../text/headings.ts';
import { isPartOfPage } from '../../text/reserved-ids.ts';
import { addresses, fragments, recordAt } from '../../views/addresses.ts';
import { type Check, spot, texts } from '../check.ts';

export const linksLeadSomewhere: Check = (dossier, { isBroken } = whole) => {
  const known = addresses(dossier);
  const places = placesOn(dossier, isBroken);
  // A record that is there, but cannot be read: its own file tells why.
  const isThere = (page: string): boolean => known.has(page) || isBrokenAt(page, isBroken);
  const barred = [...dossier.sources.values()]
    .filter(({ link }) => !link)
    .flatMap(({ URL: url }) => (url ? [plain(url)] : []));
  return [...texts(dossier)].flatMap(({ kind, text }) => {
    const found: Finding[] = [];
    visit(text.tree, ['link', 'definition'], (node) => {
      const url = 'url' in node ? node.url : '';
      const here = spot(kind, text.id, node.position?.start);
      const fault = /^[/.#?]/.test(url)
        ? faultOf(url, kinds[kind].address?.(text.id) ?? '/', { known, isThere, places })
        : undefined;
      if (fault) found.push({ spot: here, ...fault });
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

interface Addresses {
  readonly known: ReadonlySet<string>;
  isThere(page: string): boolean;
  readonly places: ReadonlyMap<string, Places>;
}

/** What is wrong with an address of this site, as it stands on a page. */
function faultOf(
  url: string,
  base: string,
  { known, isThere, places }: Addresses,
): Omit<Finding, 'spot'> | undefined {
  const origin = 'https://here.invalid';
  if (!URL.canParse(url, `${origin}${base}`)) return undefined;
  const { pathname: page, hash } = new URL(url, `${origin}${base}`);
  // A picture is looked for by another rule.
  if (/^\/images\//.test(page)) return undefined;
  if (!isThere(page))
    return {
      found: `a link to "${url.startsWith('/') ? page : url}", which is no page of this site`,
      remedy: didYouMean(page, known) ?? 'Correct it; addresses of this site end in a slash.',
    };
  const place = decoded(hash.slice(1)).replace(/:~:.*$/s, '');
  const there = places.get(page);
  if (place === '' || !there || there.has(place) || there.mayHave(place)) return undefined;
  const nearest = didYouMean(place, there.names);
  return {
    found: `a link to "${url}", and no place on ${page} has that name`,
    remedy:
      nearest ?? 'Take the name of a heading there, in small letters, with hyphens for its spaces.',
  };
}

/** The places of a page that a link may name. */
interface Places {
  readonly names: readonly string[];
  has(place: string): boolean;
  /** What only the rendered page knows: paragraphs, notes, years of a list. */
  mayHave(place: string): boolean;
}

/** Of each page whose places are known before it is rendered: texts, and lists of records. */
function placesOn(dossier: Dossier, isBroken: Known['isBroken']): Map<string, Places> {
  const found = new Map<string, Places>();
  for (const { kind, text } of texts(dossier)) {
    if (isBroken(kind, text.id)) continue;
    const names = [
      ...headingsOf(text.tree, kind).map(({ slug }) => slug),
      ...text.mentions.flatMap(({ anchor }) => anchor ?? []),
    ];
    found.set(kinds[kind].address?.(text.id) ?? '', {
      names,
      has: (place) => names.includes(place),
      mayHave: (place) => isPartOfPage(place, kind) || /^(?:fn|fnref|p)-/.test(place),
    });
  }
  const listed = fragments(dossier).map((address) => address.split('#') as [string, string]);
  for (const [page, group] of Map.groupBy(listed, ([page]) => page)) {
    const names = group.map(([, place]) => place);
    const there = new Set(names);
    found.set(page, {
      names,
      has: (place) => there.has(place),
      mayHave: (place) =>
        isBrokenAt(`${page}#${place}`, isBroken) ||
        isPartOfPage(place, 'articles') ||
        /^(?:year|subject|choices)-/.test(place),
    });
  }
  return found;
}

function isBrokenAt(address: string, isBroken: Known['isBroken']): boolean {
  const record = recordAt(address);
  return record !== undefined && isBroken(record.kind, record.id);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const plain = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
