/** Who speaks in an article, and whom it names. */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Person } from '../../kinds/person.ts';
import { roleHeld, rolesOn } from '../speakers/role-held.ts';

export interface PersonInArticle {
  readonly person: Entry<Person>;
  /** What they were when they spoke or when it happened; none where the record does not tell. */
  readonly roles: readonly string[];
  /** Whether the article quotes them. */
  readonly speaks: boolean;
}

/**
 * The people whose words an article uses, and those whose full name stands in its text or in a claim it makes,
 * by the name to sort by. Roles come without years: years of office never stand beside a finding about a group.
 */
export function peopleOfArticle(dossier: Dossier, article: Entry<Article>): PersonInArticle[] {
  const named = (by: readonly string[]) =>
    new Set(article.mentions.filter((mention) => by.includes(mention.by)).map(({ id }) => id));
  const quotes = [...named(['Q', 'Quote'])].flatMap((id) => dossier.quotes.get(id) ?? []);
  const claims = [...named(['Claim'])].flatMap((id) => dossier.claims.get(id) ?? []);

  return [...dossier.people.values()]
    .flatMap((person) => {
      const words = quotes.filter(({ speaker }) => speaker === person.id);
      const about = claims.filter(({ statement }) => statement.includes(person.name));
      if (words.length === 0 && about.length === 0 && !article.words.includes(person.name))
        return [];
      const spoken = words.flatMap((quote) => roleHeld(quote, dossier) ?? []);
      const dated = person.roles.filter(({ from, to }) => from ?? to);
      const then = about.flatMap(({ date }) => (date ? rolesOn(date, dated) : []));
      const only = person.roles.length === 1 ? person.roles : [];
      const known = (then.length > 0 ? then : only).map(({ role }) => role);
      const roles = [...new Set(spoken.length > 0 ? spoken : known)];
      return [{ person, roles, speaks: words.length > 0 }];
    })
    .sort((a, b) => a.person['sort-name'].localeCompare(b.person['sort-name'], 'en-GB'));
}
