/** What would say something by standing together stands on no page together; an index of all records may hold both. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { kinds } from '../../record/kinds/index.ts';
import { keptApart } from '../../record/views/kept-apart.ts';
import { namesOfPeople } from '../../record/views/names-of-people.ts';
import { attributeOf, type Element, type FinishedPage, textOf } from './finished-page.ts';
import type { Naming } from './named.ts';
import type { PageFault } from './page-fault.ts';

/** The attribute of an element of a text that states a claim, by its id; a release is without it. */
export const claimAttribute = 'data-wwc-claim';

/** The pages that list all records of a kind, whatever they say. */
const indexes = new Set<string>([
  ...Object.values(paths).filter((path) => typeof path === 'string' && path !== paths.home),
  ...Object.values(kinds).flatMap(({ listed }) => listed?.at ?? []),
]);

/** Looks at pages of one record: its names are looked up once. */
export function standingTogetherIn(dossier: Dossier, naming: Naming) {
  const names = namesOfPeople(dossier);
  const kept = keptApart(dossier);
  return (page: FinishedPage): PageFault[] => {
    if (indexes.has(page.address)) return [];
    const there = recordsOn(page, naming, names);
    const apart = kept
      .filter(({ id }) => there.has(id))
      .flatMap(({ id, from }) =>
        from
          .filter((other) => there.has(other))
          .map((other) => {
            const element = there.get(id);
            return {
              rule: 'records-stand-apart',
              found: `"${id}" on one page with "${other}"`,
              remedy: 'Take one of the two out: side by side they would say what no source says.',
              ...(element && { element }),
            };
          }),
      );
    return [...apart, ...denialsOn(page, dossier, there)];
  };
}

/** The records that a page names, prints or leads to, each with its first element. */
function recordsOn(
  page: FinishedPage,
  naming: Naming,
  names: ReadonlyMap<string, RegExp>,
): Map<string, Element | undefined> {
  const found = new Map<string, Element | undefined>();
  const own = naming.at(page.address);
  if (own) found.set(own.id, undefined);
  for (const element of page.elements) {
    const id = attributeOf(element, claimAttribute) ?? naming.by(element, page)?.id;
    if (id && !found.has(id)) found.set(id, element);
  }
  const text = textOf(page.document);
  for (const [id, name] of names) if (!found.has(id) && name.test(text)) found.set(id, undefined);
  return found;
}

/** Denials that a page prints more than once, or without a finding that they need. */
function denialsOn(
  page: FinishedPage,
  dossier: Dossier,
  there: ReadonlyMap<string, Element | undefined>,
): PageFault[] {
  const printed = page.elements.flatMap((element) => {
    const id = attributeOf(element, claimAttribute);
    return id === undefined ? [] : [{ id, element }];
  });
  return printed.flatMap(({ id, element }, index) => {
    const claim = dossier.claims.get(id);
    const needed = claim?.['never-without-one-of'] ?? [];
    const again = printed.findIndex((other) => other.id === id) < index;
    const rule = 'denials-stand-with-findings';
    if (claim?.kind === 'denial' && again)
      return [
        { rule, found: `the denial "${id}" a second time`, remedy: 'Tell it once.', element },
      ];
    if (needed.length === 0 || needed.some((other) => there.has(other))) return [];
    const others = needed.map((other) => `"${other}"`).join(' or ');
    const remedy = `Add <Claim id="${needed[0]}">…</Claim>, or leave both out.`;
    return [{ rule, found: `claim "${id}" without ${others}`, remedy, element }];
  });
}
