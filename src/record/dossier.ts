/** The whole record at one moment: a table of each kind, by id. */
import type { Root } from 'mdast';
import type { ArticleFrontMatter } from './kinds/article.ts';
import type { Claim } from './kinds/claim.ts';
import type { Discrepancy } from './kinds/discrepancy.ts';
import type { Event } from './kinds/event.ts';
import type { Figure } from './kinds/figure.ts';
import type { Kind } from './kinds/index.ts';
import type { Organisation } from './kinds/organisation.ts';
import type { PageFrontMatter } from './kinds/page.ts';
import type { Person } from './kinds/person.ts';
import type { Quote } from './kinds/quote.ts';
import type { Source } from './kinds/source.ts';
import type { Term } from './kinds/term.ts';
import type { Mention } from './text/mentions.ts';

/** A record with the id its path gives it. */
export type Entry<T> = T & { readonly id: string };

/** A text written by an editor: its tree, whose positions are the file's, and what it names. */
export interface Written {
  readonly tree: Root;
  readonly mentions: readonly Mention[];
}

export type Article = ArticleFrontMatter & Written;
export type Page = PageFrontMatter & Written;

/** What each kind of record is. */
export interface Records {
  sources: Source;
  quotes: Quote;
  people: Person;
  organisations: Organisation;
  events: Event;
  claims: Claim;
  discrepancies: Discrepancy;
  figures: Figure;
  terms: Term;
  articles: Article;
  pages: Page;
}

export type Table<K extends Kind> = ReadonlyMap<string, Entry<Records[K]>>;

/** Tables by id, each in the order of its ids. */
export type Dossier = { readonly [K in Kind]: Table<K> };
