/** Every role says when it was held, as far as is known, and where that is stated. */
import { type Check, spot } from '../check.ts';

export const rolesAreDated: Check = (dossier) =>
  [...dossier.people.values()].flatMap(({ id, roles }) =>
    roles.flatMap(({ role, from, to, dates, sources }, index) => {
      const here = spot('people', id, ['roles', index]);
      return [
        ...(from || to || dates
          ? []
          : [
              {
                spot: here,
                found: `the role "${role}" without dates`,
                remedy: 'Add "from:" or "to:", or say what is known: "dates: As of 1998."',
              },
            ]),
        ...(sources.length > 0
          ? []
          : [
              {
                spot: here,
                found: `the role "${role}" without a source`,
                remedy: 'Add "sources:" and the source that states it, after "- ".',
              },
            ]),
      ];
    }),
  );
