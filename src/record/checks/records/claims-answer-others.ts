/** A claim is answered by another one, and where it contradicts one, both say so. */
import type { Finding } from '../../problem.ts';
import { type Check, spot } from '../check.ts';

export const claimsAnswerOthers: Check = (dossier) =>
  [...dossier.claims.values()].flatMap(({ id, replies, contradicts }) => {
    const itself = (field: string, ids: readonly string[]): Finding[] =>
      ids.includes(id)
        ? [
            {
              spot: spot('claims', id, [field, ids.indexOf(id)]),
              found: `claim "${id}" under its own "${field}:"`,
              remedy: 'Name another claim there, or take it out.',
            },
          ]
        : [];
    const alone = contradicts.flatMap((other, index): Finding[] => {
      const opposite = dossier.claims.get(other);
      if (!opposite || other === id || opposite.contradicts.includes(id)) return [];
      return [
        {
          spot: spot('claims', id, ['contradicts', index]),
          beside: spot('claims', other, ['contradicts']),
          found: `claim "${id}" contradicts "${other}", which does not say so`,
          remedy: `Add "${id}" under "contradicts:" of "${other}", or take it out here.`,
        },
      ];
    });
    return [...itself('replies', replies), ...itself('contradicts', contradicts), ...alone];
  });
