/**
 * An article that uses a claim, or shows a figure that states it, uses what answers it: once. What answers a finding or an
 * allegation, and what somebody said for themselves, shares a section with it; another opinion may come later.
 */
import type { Article, Dossier, Entry } from '../../dossier.ts';
import type { Point } from '../../text/mentions.ts';
import { sectionsOf } from '../../text/sections.ts';
import { type Check, spot } from '../check.ts';

export const claimsKeepTheirReplies: Check = (dossier) =>
  [...dossier.articles.values()].flatMap((article) => {
    const sectionOf = sectionsOf(article.tree);
    return [...answers(article, dossier)].flatMap(([reply, answered]) => {
      const there = new Set(
        article.mentions.filter(({ id }) => id === reply).map(({ at }) => sectionOf(at)),
      );
      const isElsewhere = there.size > 0;
      const isOwed = answered.some(({ claim }) => belongBeside(claim, reply, dossier));
      if (isElsewhere && !isOwed) return [];
      if (answered.some(({ at }) => there.has(sectionOf(at)))) return [];
      const tag = dossier.quotes.has(reply)
        ? `<Q id="${reply}">…</Q> or <Quote id="${reply}" />`
        : `<Claim id="${reply}">…</Claim> or <Claim id="${reply}" />`;
      return answered.map(({ claim, at }) => ({
        spot: spot('articles', article.id, at),
        beside: spot('claims', claim, ['replies']),
        found: `claim "${claim}" without its reply "${reply}"${isElsewhere ? ' in the same section' : ''}`,
        remedy: isElsewhere
          ? `Move ${tag} near it, under the same heading.`
          : `Add ${tag} near it.`,
      }));
    });
  });

const belongBeside = (claim: string, reply: string, { claims }: Dossier): boolean =>
  ['finding', 'allegation'].includes(claims.get(claim)?.kind ?? '') ||
  ['denial', 'reply', undefined].includes(claims.get(reply)?.kind);

interface Stated {
  readonly claim: string;
  readonly at: Point;
}

/** By each reply that is owed, the claims of the article that it answers. A claim printed as a box carries its replies. */
function answers(article: Entry<Article>, dossier: Dossier): Map<string, Stated[]> {
  const { mentions } = article;
  const boxed = new Set(
    mentions.filter(({ by, text }) => by === 'Claim' && text === '').map(({ id }) => id),
  );
  const owed = new Map<string, Stated[]>();
  for (const { by, id, at } of mentions) {
    const stated = by === 'Claim' ? [id] : by === 'Figure' ? dossier.figures.get(id)?.claims : [];
    for (const claim of stated?.filter((each) => !boxed.has(each)) ?? []) {
      for (const reply of dossier.claims.get(claim)?.replies ?? [])
        owed.set(reply, [...(owed.get(reply) ?? []), { claim, at }]);
    }
  }
  return owed;
}
