/** A denial is told once in a text, and never without one of the findings that it needs beside it. */
import { type Check, spot, texts } from '../check.ts';

export const denialsStandWithFindings: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) => {
    const used = new Set(text.mentions.map(({ id }) => id));
    const claims = text.mentions.filter(({ by }) => by === 'Claim');
    return claims.flatMap(({ id, at }, index) => {
      const claim = dossier.claims.get(id);
      const needed = claim?.['never-without-one-of'] ?? [];
      const here = spot(kind, text.id, at);
      const again = claims.findIndex((other) => other.id === id) < index;
      return [
        ...(claim?.kind === 'denial' && again
          ? [
              {
                spot: here,
                beside: spot('claims', id, ['kind']),
                found: `the denial "${id}" a second time`,
                remedy: 'Tell it once, and link to it from here if it must be named again.',
              },
            ]
          : []),
        ...(needed.length > 0 && !again && !needed.some((other) => used.has(other))
          ? [
              {
                spot: here,
                beside: spot('claims', id, ['never-without-one-of']),
                found: `claim "${id}" without ${needed.map((other) => `"${other}"`).join(' or ')}`,
                remedy: `Add <Claim id="${needed[0]}">…</Claim>, once and plainly, or leave both out.`,
              },
            ]
          : []),
      ];
    });
  });
