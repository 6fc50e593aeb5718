/** The words that turn the sense of others. */
import { spellings } from '../../../words/spellings.ts';
import { rootOf } from '../weight.ts';

/** A word that turns the sense of others. */
export interface Turning {
  readonly word: string;
  /** Whether it is a plain negation: without it the sentence says the opposite. */
  readonly plain: boolean;
}

const negation = String.raw`(?:\p{L}+n['’‘ʼ]t|(?:do|does|did|is|are|was|were|has|have|had|would|could|should|wo|ca)nt|no[ -]one|not|no|never|cannot|neither|nor|none|nobody|nothing|without)`;
const conditional =
  'if|unless|until|except(?:ing)?|although|though|provid(?:ed|ing) that|subject to|as long as|in case';
const limiting = `${conditional}|always|tend(?:s|ed)? to|in part|partly|partially|only|solely|merely|alleged|allegedly|reportedly|apparently|seemingly|appear(?:s|ed)?|seem(?:s|ed)?|claims|claimed|i think|i believe|in my view|in our view|possibly|perhaps|probably|arguably|one reason|one of|as opposed to|instead of|rather than|other than|hardly|scarcely|barely|rarely|seldom|almost|nearly|up to|so-called|suspected|accused of|denied|denies|failed to|fails to|(?:un)?likely(?: to)?|potential(?:ly)?|far from`;
// These turn the sense where they alone go; in many words that are left out they tell nothing.
const weak =
  'one|some|few|many|most|may|might|could|can|should|would|about|sometimes|often|just|but';
// So may, where nothing else differs: how many, how, and what somebody did instead (refused, wants to).
const lone = String.raw`all|every|each|any|both|more|less|too|\p{L}{2,}(?:ly|ed| to)`;

// Before what follows in its sentence, these deny it; or leave it open.
const helped = String.raw`(?:(?:am|is|are|was|were|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)\s)?${negation}`;
const denial = String.raw`${helped}|fail\p{L}*|inaccura\p{L}*|incorrect\p{L}*|untrue|false\p{L}*|wrong\p{L}*|mistake\p{L}*|mislead\p{L}*|den(?:y|ied|ies|ying|ial)|reject\p{L}*|refus\p{L}*|refut\p{L}*|disput\p{L}*|disagree\p{L}*|doubt\p{L}*|impossible|unable|myth|nonsense|lack\p{L}*|little`;
const supposed = String.raw`whether|suggest\p{L}*|alleg\p{L}*|assert\p{L}*|claim\p{L}*|believe[sd]?|would|may|might|could|should|some|few|many|most|(?<=(?:^|[,;:–—(]|\band)\s*)(?:had|were)(?=\s*$|\s(?:I|we|you|they|he|she|it|there|the|this|any)\b)`;

const pattern = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}'’-])(?:${words})(?![\p{L}\p{N}-])`, 'giu');
const [plainly, partly, weakly, alone] = [negation, limiting, weak, lone].map(pattern) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

/** The words with which conditions begin. */
export const conditions = pattern(conditional);

// Figures, signs and Cyrillic letters that are read as others: n0t is not.
const [lookalikes, read] = [
  '0134@$\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0455',
  'oleaasaeopcyxis',
];

/** A text as it looks: without accents, and letters where others stand for them. */
const looks = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{ASCII}]|[0134@$]/gu, (sign) => read[lookalikes.indexOf(sign)] ?? sign);

/** The words of a text that turn the sense of what is beside it, plain negations first; and what does so where it alone was put in or left out. */
export function turningWords(text: string, where?: 'alone' | 'beyond'): Turning[] {
  const seen = looks(text);
  const few = spellings(text).length <= 4 && where !== 'beyond';
  const found: Turning[] = [];
  // In May, or by Theresa May, nothing may be.
  for (const words of [
    plainly,
    partly,
    ...(few ? [weakly] : []),
    ...(few && where === 'alone' ? [alone] : []),
  ])
    for (const [word] of seen.matchAll(words))
      if (word !== 'May' && !found.some((other) => `${other.word} `.startsWith(`${word} `)))
        found.push({ word, plain: words === plainly });
  return found;
}

/** How many plain negations a text has; nor only goes on with one. */
export const negationsIn = (text: string): number => {
  const all = [...looks(text).matchAll(plainly)].map(([word]) => word.toLowerCase());
  return all.filter((word) => word !== 'nor').length || Math.min(1, all.length);
};

const [denials, suppositions] = [denial, supposed].map(pattern) as [RegExp, RegExp];

/** What in the words before others denies them, or else leaves them open: the word nearest to them. */
export function deniedBy(before: string): string | undefined {
  const nearest = (words: RegExp): string | undefined =>
    [...looks(before).matchAll(words)].map(([word]) => word).findLast((word) => word !== 'May');
  return nearest(denials) ?? nearest(partly) ?? nearest(suppositions);
}

const helping =
  /(?<![\p{L}\p{N}])(?:am|is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must)(?![\p{L}\p{N}])/giu;

/** Whether nothing but the negation differs: who has "happens" for "does not happen" says the opposite, who has "little" for "no" something else. */
export function isSameBut(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((text) =>
    spellings(looks(text).replaceAll(plainly, ' ').replaceAll(helping, ' ')).map(rootOf).join(' '),
  );
  return ours === theirs;
}

/** Defensible and indefensible, conduct and misconduct, hope and hopeless. */
export const areOpposite = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other]
    .map((word) => word.toLowerCase())
    .sort((a, b) => a.length - b.length);
  return (
    short.length > 3 &&
    ((long.endsWith(short) &&
      /^(?:in|un|im|ir|il|dis|mis|non-?)$/.test(long.slice(0, -short.length))) ||
      long === `${short}less`)
  );
};
