/** What happened in the story that an article tells. */
import { byDate } from '../../dates.ts';
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Event } from '../../kinds/event.ts';

/**
 * The events an article tells whole: it makes every claim, and uses every quotation, that an event rests on.
 * An event of which it uses only a part belongs to another article. In order of time.
 */
export function eventsOfArticle(dossier: Dossier, article: Entry<Article>): Entry<Event>[] {
  const used = new Set(article.mentions.filter(({ by }) => by !== 'citation').map(({ id }) => id));
  return [...dossier.events.values()]
    .filter(({ claims, quotes }) => {
      const support = [...claims, ...quotes];
      return support.length > 0 && support.every((id) => used.has(id));
    })
    .sort((a, b) => byDate(a.date, b.date));
}
