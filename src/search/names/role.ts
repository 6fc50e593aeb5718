/** What somebody was, where and when; by whom a document is, and of when: as it is written among the names. */
import { datesInWords, issuedInWords } from '../../format/date.ts';
import { list } from '../../format/list.ts';
import type { Dossier } from '../../record/dossier.ts';
import type { Role } from '../../record/kinds/person.ts';
import type { Source } from '../../record/kinds/source.ts';
import { tellingWords } from './name-keys.ts';

// An organisation that shares so many words with the role, or all of its own, need not be named beside it.
const sharedWords = 2;

/** "strategic drugs analyst, South Yorkshire Police (SYP), 2002 to 2006". */
export function roleInWords(
  { role, organisation = '', from, to, dates }: Role,
  { organisations }: Pick<Dossier, 'organisations'>,
): string {
  const { name = '', abbreviation } = organisations.get(organisation) ?? {};
  const words = tellingWords(role);
  const own = tellingWords(name);
  const shared = own.filter((word) => words.includes(word)).length;
  const isNamed = shared >= Math.min(sharedWords, own.length);
  const held = [isNamed ? role : `${role}, ${name}`, abbreviation && `(${abbreviation})`]
    .filter(Boolean)
    .join(' ');
  const when = datesInWords(from, to);
  const said = when ? undefined : dates?.replace(/\.$/, '');
  return [[held, when].filter(Boolean).join(', '), said].filter(Boolean).join('. ');
}

/** "Bevan and Hood, Public Administration, 2006". */
export function issueInWords(source: Source): string {
  const authors = (source.author ?? []).map((name) =>
    'literal' in name ? name.literal : name.family,
  );
  const where = source['container-title'] ?? source.publisher;
  const when = source.issued && issuedInWords(source.issued, source['issued-basis']);
  return [...new Set([list(authors), where, when])].filter(Boolean).join(', ');
}
