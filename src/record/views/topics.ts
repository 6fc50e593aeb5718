/** What the record is about, topic by topic. */
import { paths } from '../../addresses/paths.ts';
import { byDate } from '../dates.ts';
import type { Article, Dossier, Entry } from '../dossier.ts';
import type { Quote } from '../kinds/quote.ts';

export interface Topic {
  /** In the words of the first record that names it. */
  readonly topic: string;
  /** In order of time. */
  readonly quotes: readonly Entry<Quote>[];
  /** In the order of the series. */
  readonly articles: readonly Entry<Article>[];
}

/** All topics of quotations and articles, by name; what has one address is one topic. */
export function topics(dossier: Dossier): Topic[] {
  const found = new Map<
    string,
    { topic: string; quotes: Set<Entry<Quote>>; articles: Set<Entry<Article>> }
  >();
  const at = (topic: string) => {
    const address = paths.topic(topic);
    const known = found.get(address) ?? { topic, quotes: new Set(), articles: new Set() };
    found.set(address, known);
    return known;
  };
  for (const quote of dossier.quotes.values())
    for (const topic of quote.topics) at(topic).quotes.add(quote);
  for (const article of dossier.articles.values())
    for (const topic of article.topics) at(topic).articles.add(article);
  return [...found.values()]
    .map(({ topic, quotes, articles }) => ({
      topic,
      quotes: [...quotes].sort((a, b) => byDate(a.said, b.said)),
      articles: [...articles].sort((a, b) => a.series - b.series),
    }))
    .sort((a, b) => a.topic.localeCompare(b.topic, 'en-GB'));
}
