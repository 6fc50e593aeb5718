/** Who is said to have said it, where no marks part that from the quotation. */
import { datesIn } from '../whose/dated.ts';
import { isRole, saying } from '../whose/signs.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:[ \t]+(?:\p{Lu}|of |for |the |and |& |de |van )[\p{L}\p{M}'’.-]*){0,9}`;
/** What stands between names. */
export const joining =
  'the|a|an|of|for|and|to|in|at|on|by|from|with|de|van|der|von|us|me|him|her|them';

// What parts small words from each other: names, figures, what joins them, and "of" with all around it: a former leader of the council.
const joint = new RegExp(
  String.raw`(?:(?<!\S)\p{Ll}\S*\s+)*(?:of|into|on)(?!\S)(?:\s+\p{Ll}\S*)*|(?<!\S)(?:(?:${joining})(?!\S)|[^\p{Ll}\s]\S*)`,
  'u',
);

// What sentences have, and names, offices and titles have not.
const ofSentences =
  /(?<![\p{L}\p{N}'’-])(?:I|[Ww]e|[Tt]hey|[Ii]t|[Yy]ou|[Tt]hese|[Tt]hose|[Tt]here|[Nn]obody|[Ee]very(?:body|one)?|[Nn]othing|[Nn]ever|[Nn]ot|this|all|each|which|what|who|that(?!$)|is|are|was|were|be|been|being|am|has|have|had|do|does|did|will|would|shall|should|can|cannot|could|may|might|must|\p{Ll}+n['’]t)(?![\p{L}\p{N}-])/u;

/** Whether words may say whose others are: whatever is no sentence. */
const isCredit = (words: string): boolean => !ofSentences.test(words);

/** Whether they begin with a name or an office: no more than one small word in a row. */
function isNamed(words: string): boolean {
  const [first = ''] = words.replace(/^(?:the|a|an)\s/i, '').split(/[,;:(\n–—]/);
  const runs = first.split(joint).map((run) => run.match(/(?<!\S)\p{Ll}\S*/gu)?.length ?? 0);
  const isName = /(?<!\S)\p{Lu}/u.test(first) && runs.every((small) => small < 2);
  return isCredit(words) && (isName || isRole(first));
}

/** A name, a date or a place in a document; a figure after a word of capitals is none of them: BVPI 127. */
function mayBeSource(who: string): boolean {
  const { dates, rest } = datesIn(who);
  const placed = rest.replaceAll(
    /\b(?:pages?|paras?|paragraphs?|pp?|cols?|vol)\b\.? ?\d[\d.–-]*|[;:,] ?\d+/gi,
    '',
  );
  const isPlaced = dates.length > 0 || placed !== rest;
  return isCredit(who) && !/\d/.test(placed) && (isPlaced || /\p{Lu}/u.test(placed));
}

/** Before or after the quotation, and in brackets. */
const credits: readonly (readonly [RegExp, (who: string) => boolean])[] = [
  [
    new RegExp(
      String.raw`,?[”"’']?,?\s+(?<who>(?:${saying})\s+(?:the |a |an )?${name}(?:,[^\n]{1,80})?|${name}\s+(?:${saying}))$`,
      'u',
    ),
    isCredit,
  ],
  // On a line of its own before the words; a line that goes on with a small letter is one that was broken.
  [
    new RegExp(
      String.raw`^(?<who>${name}(?:[,(][^\n]{1,80}|[ \t]\d{1,2}(?::\d\d){1,2})?)(?<!-)\n\s*(?=["“‘']?\p{Lu})`,
      'u',
    ),
    isNamed,
  ],
  // Of somebody who was named before, as newspapers have it after a comma.
  [
    new RegExp(
      String.raw`,[”"’']?\s+(?<who>(?:she|he)\s+(?:${saying})(?:\s+(?:us|me|him|her|them|${name}))?)[.]?$`,
      'u',
    ),
    isCredit,
  ],
  [/\s*[(](?<who>[^()\n]{2,120})[)]\s*[.]?$/u, mayBeSource],
  [
    new RegExp(
      String.raw`^(?:[[(]?\d{1,2}(?::\d\d){1,2}[\])]?[ \t]+)?(?<who>(?:RT )?@\w{1,30}|${name}(?:[ \t]*[(][^()\n]{1,80}[)]){0,2}(?:,[^:\n]{1,80})?|[^:\n]{0,150}\b(?:${saying})\b(?:\s+(?:(?:${joining})\b|[\p{Lu}\d])[^:\n]{0,60})?):\s+`,
      'u',
    ),
    isCredit,
  ],
  [
    new RegExp(String.raw`^(?<who>(?:According to|As)\s+${name}(?:\s+(?:${saying}))?),\s+`, 'u'),
    isCredit,
  ],
  [
    new RegExp(
      String.raw`^(?<who>${name}\s+(?:(?:(?:has|had)\s+)?(?:${saying})(?:\s+(?:the )?${name})? that|${saying}))\s+`,
      'u',
    ),
    (who) => isCredit(who.replace(/\s(?:has|had)\s/, ' ')),
  ],
];

export interface Credited {
  readonly who: string;
  readonly rest: string;
}

// A credit is short, so only the ends are looked at.
const furthest = 260;

/** Each way of taking a text for a quotation and a credit. */
export const credited = (text: string): Credited[] =>
  [...onItsOwn(text), ...around(text)].filter(({ who, rest }) => {
    const length = wordsIn(who).length;
    // Somebody may begin a quotation with "She claimed that".
    return length <= 14 && wordsIn(rest).length >= Math.max(2, length);
  });

/** After a dash, or on lines of its own: of a line that begins with a dash less is asked. */
function onItsOwn(text: string): Credited[] {
  const from = Math.max(0, text.length - furthest);
  return [...text.slice(from).matchAll(/\s+[–—―-]\s*|\n\s*/g)].flatMap(({ 0: parted, index }) => {
    const who = text.slice(from + index + parted.length).trim();
    const isMarked = /\n\s*[–—―-]/.test(parted);
    const is = isMarked ? isCredit : isNamed;
    if (!/^(?:\p{Lu}|the |a )/u.test(who) || who.split('\n').length > 3 || !is(who)) return [];
    return [{ who, rest: text.slice(0, from + index).trim() }];
  });
}

const around = (text: string): Credited[] =>
  credits.flatMap(([pattern, holds]) => {
    const from = pattern.source.startsWith('^') ? 0 : Math.max(0, text.length - furthest);
    const found = pattern.exec(text.slice(from, from + furthest));
    const who = found?.groups?.who?.trim() ?? '';
    if (!found || !holds(who)) return [];
    const start = from + found.index;
    return [{ who, rest: `${text.slice(0, start)}${text.slice(start + found[0].length)}`.trim() }];
  });

/** The words of a text, a figure with its commas one of them. */
export const wordsIn = (text: string): string[] =>
  text.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? [];
