/** What is wrong with the lists that editors keep once, and between them and the record. */
import { fieldIn, unresolved } from '../record/checks/records/ids-resolve.ts';
import { fieldsOf } from '../record/fields/fields-of.ts';
import { type ListName, type Lists, lists as listFiles } from '../record/lists/index.ts';
import type { Problem } from '../record/problem.ts';
import type { Reading } from '../record/read/read.ts';
import { type ReadLists, readLists } from '../record/read/read-lists.ts';
import { textsAt } from '../record/values.ts';
import { addresses, fragments, isOfBroken } from '../record/views/addresses.ts';
import { subjectOf } from '../record/views/claims-by-subject.ts';
import { didYouMean } from '../words/did-you-mean.ts';
import { quotedTexts } from '../words/quotation-marks.ts';

/** The problems of a content folder's lists. */
export function listProblems(reading: Reading): Problem[] {
  const read = readLists(reading);
  return [
    ...read.problems,
    ...deadIds(read, reading),
    ...deadLinks(read, reading),
    ...claimsWithoutSubject(read, reading),
    ...synonymsTwice(read),
    ...quotationMarks(read),
  ];
}

/** Every text in the lists, with where it stands and what its field says of itself. */
const fieldTexts = (lists: Lists) =>
  (Object.keys(lists) as ListName[]).flatMap((name) =>
    fieldsOf(listFiles[name]).flatMap(({ path, to, holds }) =>
      textsAt(lists[name], path).map((text) => ({ ...text, name, to, holds })),
    ),
  );

const deadIds = ({ lists, place }: ReadLists, reading: Reading): Problem[] =>
  fieldTexts(lists).flatMap(({ name, path, value, to }) => {
    const fault = to && unresolved(reading.dossier, reading, fieldIn(path), value, to);
    return fault ? [{ rule: 'ids-resolve', place: place(name, path), ...fault }] : [];
  });

function deadLinks({ lists, place }: ReadLists, reading: Reading): Problem[] {
  const { dossier } = reading;
  const known = new Set([...addresses(dossier), ...fragments(dossier)]);
  return Object.entries(lists.navigation).flatMap(([group, destinations]) =>
    destinations.flatMap(({ path }, index) =>
      known.has(path) || known.has(path.replace(/#.*$/, '')) || isOfBroken(path, reading)
        ? []
        : [
            {
              rule: 'navigation-leads-somewhere',
              place: place('navigation', [group, index, 'path']),
              found: `a link to "${path}", which is no page of this site`,
              remedy: didYouMean(path, known) ?? 'Correct it, or take the link out.',
            },
          ],
    ),
  );
}

function claimsWithoutSubject({ lists, place }: ReadLists, reading: Reading): Problem[] {
  const { subjects } = lists.subjects;
  const known = subjects.map(({ letters }) => letters);
  const twice = known.flatMap((letters, index) =>
    known.indexOf(letters) === index
      ? []
      : [
          {
            rule: 'subjects-differ',
            place: place('subjects', ['subjects', index, 'letters']),
            found: `"${letters}" for a second time`,
            remedy: 'Take one of the two out.',
          },
        ],
  );
  if (known.length === 0) return [];
  const strays = [...reading.dossier.claims.values()].flatMap(({ id }) =>
    known.includes(subjectOf(id))
      ? []
      : [
          {
            rule: 'claims-have-a-subject',
            place: reading.place({ kind: 'claims', id }),
            found: `"${subjectOf(id)}", with which its id begins, is no subject`,
            remedy: `Add it to subjects.yaml, or begin the name of the file with one of: ${known.join(', ')}.`,
          },
        ],
  );
  return [...twice, ...strays];
}

/** A word in two groups would mean more than either says. */
function synonymsTwice({ lists, place }: ReadLists): Problem[] {
  const known = new Set<string>();
  return lists.synonyms.synonyms.flatMap(({ words }, index) =>
    words.flatMap((word, at) => {
      const isNew = !known.has(word);
      known.add(word);
      if (isNew) return [];
      return [
        {
          rule: 'synonyms-differ',
          place: place('synonyms', ['synonyms', index, 'words', at]),
          found: `"${word}" for a second time`,
          remedy: 'Take one of the two out, or make the two groups one.',
        },
      ];
    }),
  );
}

const quotationMarks = ({ lists, place }: ReadLists): Problem[] =>
  fieldTexts(lists)
    .filter(({ holds }) => holds === 'our words')
    .flatMap(({ name, path, value }) =>
      quotedTexts(value).map(({ words }) => ({
        rule: 'quotation-marks-are-checked',
        place: place(name, path),
        found: `words in quotation marks that were not compared: ${words}`,
        remedy: 'Say it in your own words.',
      })),
    );
