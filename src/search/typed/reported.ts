/** Words that somebody is said to have said, and what stands around them. */

/** What was said, and the pieces before and after it, as typed. */
export interface Reported {
  readonly said: string;
  readonly around: readonly string[];
  /** Whether it counts only if a name of a speaker stands around it. */
  readonly needsName: boolean;
}

const verbs =
  'said|says|say|told|tells|wrote|writes|added|adds|asked|argued|argues|claimed|claims|concluded|concludes|explained|explains|found|insisted|noted|notes|reported|reports|stated|states|warned|warns|admitted|accepted|acknowledged|continued|observed|recalled|replied|testified|remarked|commented|described';
const name = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:of|the|de|von|and|\p{Lu}[\p{L}.'’-]*)){0,7}`;

const forms: readonly (readonly [form: RegExp, needsName: boolean])[] = [
  // Jane Doe: I was wrong.
  [new RegExp(String.raw`^(?<before>${name}):\s+(?<said>.+)$`, 'su'), true],
  // I was wrong. — Jane Doe, Home Secretary
  [
    new RegExp(
      String.raw`^(?<said>.+?)\s*[—–-]{1,2}\s*(?<after>${name}(?:, [^.]{1,60})?)\.?$`,
      'su',
    ),
    true,
  ],
  // I was wrong (Jane Doe, 2001)
  [new RegExp(String.raw`^(?<said>.+?)\s*\((?<after>${name}(?:,? [^)]{1,40})?)\)\.?$`, 'su'), true],
  // I was wrong, said Jane Doe.
  [
    new RegExp(
      String.raw`^(?<said>.+?),?\s+(?<after>(?:${verbs})\s+${name}(?:, [^.]{1,60})?)\.?$`,
      'su',
    ),
    true,
  ],
  // I was wrong, Jane Doe said.
  [new RegExp(String.raw`^(?<said>.+?),?\s+(?<after>${name}\s+(?:${verbs}))\.?$`, 'su'), true],
  // She told the inquiry that I was wrong; Jane Doe said: I was wrong.
  [
    new RegExp(
      String.raw`^(?<before>[^“"]{1,60}?\b(?:${verbs})\b[^“",:]{0,50}?(?:\bthat\b|[:,]))\s*(?<said>.+)$`,
      'su',
    ),
    false,
  ],
  // According to Jane Doe, I was wrong.
  [/^(?<before>[Aa]ccording to [^,]{3,60}),\s+(?<said>.+)$/su, false],
  // Jane Doe I was wrong; I was wrong Jane Doe
  [/^(?<before>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \d+)?),?\s+(?<said>.+)$/su, true],
  [/^(?<said>.+?),?\s+(?<after>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: \d+)?)$/su, true],
];

/** All ways to take a text as what somebody said; a few words are too few to be told from what stands around them. */
export const reported = (text: string): Reported[] =>
  forms.flatMap(([form, needsName]) => {
    const { before = '', said = '', after = '' } = form.exec(text.trim())?.groups ?? {};
    return said === '' ? [] : [{ said, around: [before, after].filter(Boolean), needsName }];
  });
