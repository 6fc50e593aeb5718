/** Each sentence that the status may print, as what it claims; what is none of these is no sentence that it may print. */

const number = String.raw`(?<n>[\d,]+)`;
const held = String.raw`(?<verb>holds?|has|have) (?<what>all these words|this word|it|all of them|the others and a word that begins with the last|a word that begins with it|all of them, some in another form or spelling or by a synonym|a form, another spelling or a synonym of it)(?<otherwise>, as typed or written otherwise)?(?<beside>,? in the text, the speaker’s name or the date)?\.`;
const others = `(?<others>, with all the other words(?<beside> in the text, the speaker’s name or the date)?)?`;

const by = String.raw`${number} quotations? (?:is|are) by (?<name>.*?)(?:, (?:(?<others>and holds? the other words or forms of them)|first those that hold more of the other words|(?<named>or holds? the name as it was typed)))?\.(?= |$)`;

const forms = {
  oneNamed: String.raw`One (?<kind>person|organisation|source|page or entry) has this name(?:: (?<n>[\d,]+) quotations?)?\.`,
  manyNamed: String.raw`${number} pages or entries have this name\.`,
  listed: String.raw`${number} quotations?\.`,
  noneListed: String.raw`No quotation in the record fits every choice\.`,
  exact: String.raw`${number} exact match(?:es)?(?: in quotations, and (?<m>[\d,]+) in the long reads)?${others}\.`,
  exactRead: String.raw`No exact match in a quotation; ${number} exact match(?:es)? in the long reads${others}\.`,
  exactElsewhere: String.raw`${number} exact match(?:es)? without the narrowing\.`,
  noExact: String.raw`No exact match in (?<where>the quotations chosen|quotations or searched passages)(?<others>, with all the other words)?\.`,
  none: String.raw`No quotation(?<where> among those chosen| or searched passage)? holds (?<what>this word|all these words)\.`,
  by,
  near: String.raw`${number} quotations? comes? near(?:, the nearest first)?\.`,
  nearRead: String.raw`${number} passages? of (?:a long read|long reads) comes? near(?:, the nearest first)?\.`,
  held: `${number} quotations? ${held}`,
  read: `${number} passages? of (?:a long read|long reads) ${held}`,
  readWhole: String.raw`${number} passages? of (?:a long read|long reads) holds? all that was typed\.`,
  byElsewhere: `Without the narrowing, ${by}`,
  elsewhere: `Without the narrowing, ${number} quotations? ${held}`,
  nearName: String.raw`(?:A name that comes|Names that come) near: (?<names>.*?)\.(?= |$)`,
  speaker: String.raw`The name (?<name>.*?) was taken as the speaker’s\.`,
  said: String.raw`(?<date>(?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?\d{4}) was taken as the date of the words too\.`,
  leftOut: String.raw`(?<all>“(?:(?! left out).)*”) (?:was|were) left out(?: for quotations)?(?<notBy>; what was found is by nobody of that name)?\.`,
  spelling: String.raw`Shown for (?<shown>[^“.]*(?:\.\d[^“.]*)?), as the record spells “(?<typed>[^”]*)”\.`,
  synonym: String.raw`Shown for (?<shown>[^“.]*(?:\.\d[^“.]*)?) too, which editors give as the same as “(?<typed>[^”]*)”\.`,
  form: String.raw`Shown for (?<shown>[^“.]*(?:\.\d[^“.]*)?) too, a form of “(?<typed>[^”]*)”\.`,
  written: String.raw`Shown for (?<shown>[^“]*?) too, another way to write “(?<typed>[^”]*)”\.`,
  last: String.raw`There (?:is 1 page; this is it|are (?<n>[\d,]+) pages; this is the last)\.`,
} as const;

export type Form = keyof typeof forms;

/** A claim: of which form, with what stands in it. */
export interface Claim {
  readonly form: Form;
  readonly sentence: string;
  readonly said: Readonly<Record<string, string | undefined>>;
}

const patterns = Object.entries(forms).map(
  ([form, pattern]) => [form as Form, new RegExp(`^${pattern}`, 'su')] as const,
);

/** A figure as it is printed; 1 where the sentence has none. */
export const figureOf = ({ said }: Claim, key = 'n'): number =>
  Number((said[key] ?? '1').replaceAll(',', ''));

/** What a status claims; `rest` is what of it is no known sentence. */
export function claimsIn(status: string): { claims: Claim[]; rest: string } {
  const claims: Claim[] = [];
  let rest = status.trim();
  while (rest !== '') {
    const found = patterns
      .map(([form, pattern]) => ({ form, match: pattern.exec(rest) }))
      .find(({ match }) => match);
    if (!found?.match) break;
    const [sentence] = found.match;
    claims.push({ form: found.form, sentence, said: found.match.groups ?? {} });
    rest = rest.slice(sentence.length).trim();
  }
  return { claims, rest };
}
