/** Confidence is earned by what was read: a finding or a figure is not sure by one report at second hand. */
import type { Dossier } from '../record/dossier.ts';
import type { Finding } from '../record/problem.ts';

const firstHand = /^(?:primary|statement|academic)/;

/** Claims called sure that rest on one report of somebody else's finding or figure; a copy is no second report. */
export const unearnedConfidence = (dossier: Dossier): Finding[] =>
  [...dossier.claims.values()].flatMap(({ id, kind, confidence, sources }) => {
    if (confidence !== 'high' || (kind !== 'finding' && kind !== 'figure')) return [];
    const read = sources.flatMap(({ source }) => {
      const found = dossier.sources.get(source);
      return found && found.read !== 'not read' ? [found] : [];
    });
    const reports = new Set(read.map((source) => source['copy-of'] ?? source.id));
    if (reports.size > 1 || read.some((source) => firstHand.test(source.kind))) return [];
    return [
      {
        spot: { kind: 'claims', id, at: ['confidence'] },
        found: `a ${kind} called sure by one report at second hand`,
        remedy:
          'Name a second report or the document itself under "sources:", or write "medium-high".',
      },
    ];
  });
