/** No text holds code, a tag outside the inventory or a dangerous address. */
import { refusals } from '../../text/refusals.ts';
import { type Check, spot, texts } from '../check.ts';

export const textsHoldNoCode: Check = (dossier) =>
  [...texts(dossier)].flatMap(({ kind, text }) =>
    refusals(text.tree).map(({ at, found, remedy }) => ({
      spot: spot(kind, text.id, at),
      found,
      remedy,
    })),
  );
