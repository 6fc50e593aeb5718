/** What was corrected, each correction at its place on the page of all. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { kinds } from '../../record/kinds/index.ts';
import type { AnyKind } from '../../record/kinds/kind.ts';
import { anchorOf, corrections } from '../../record/views/corrections.ts';
import type { RecordPage } from './record-pages.ts';
import { titleOf } from './title-of.ts';
import { correctionKind } from './with-corrections.ts';

export const correctionPages = (dossier: Dossier): RecordPage[] =>
  corrections(dossier).map((correction) => {
    const { kind, id, on, what } = correction;
    const of: AnyKind = kinds[kind];
    const title = titleOf(of, dossier[kind].get(id) ?? { id });
    return {
      url: `${paths.corrections}#${anchorOf(correction)}`,
      title: `Correction: ${of.foundExactly === 'its words' ? `“${title}”` : title}`,
      about: what,
      kind: correctionKind,
      beside: on,
      isExact: false,
    };
  });
