/** What stands beside each of several quotations: before it, what leads to it; after it, the rest of its sentence. */

import { saying } from '../whose/signs.ts';
import type { Marked } from './marked.ts';
import { besides } from './readings.ts';

const [mostBefore, mostAfter] = [200, 600];

/** The words beside one of them that are no other's, with … for its own. */
export function around(text: string, marked: readonly Marked[], at: number): string {
  const [before, after] = [gap(text, marked, at).lead, gap(text, marked, at + 1).rest];
  return besides(`${before.slice(-mostBefore)} … ${after.slice(0, mostAfter)}`);
}

interface Gap {
  /** Of the one before it, and of the one that comes; the same where that cannot be told. */
  readonly rest: string;
  readonly lead: string;
}

/** What stands before one of them, parted between the one before it and itself. */
function gap(text: string, marked: readonly Marked[], at: number): Gap {
  const between = text.slice(marked[at - 1]?.end ?? 0, marked[at]?.start);
  if (at === 0) return { rest: '', lead: between };
  if (at === marked.length) return { rest: between, lead: '' };
  if (between.length > mostBefore + mostAfter) return { rest: between, lead: between };
  return (
    inLines(between) ?? inSentences(between) ?? inClauses(between) ?? whole(between, text, marked)
  );
}

/** A line that begins with a dash is of the one before, and one that ends with a colon leads to what comes. */
function inLines(between: string): Gap | undefined {
  const [own = '', ...lines] = between.split('\n').map((line) => line.trim());
  const last = lines.pop();
  if (last === undefined) return undefined;
  const middle = lines.filter(Boolean);
  if (middle.length === 0 && (own || last)) return { rest: own, lead: last };
  const leads = middle.at(-1)?.endsWith(':') ? middle.slice(-1) : [];
  if (leads.length === 0 && !middle.some((line) => /^[–—―(-]/.test(line)))
    return own || last ? { rest: own, lead: last } : undefined;
  return {
    rest: [own, ...middle.slice(0, middle.length - leads.length)].join('\n'),
    lead: [...leads, last].join('\n'),
  };
}

/** Whether a sentence ends between any two neighbours, or with the first and another begins, so that they are no parts of one. */
export const areApart = (text: string, marked: readonly Marked[]): boolean =>
  marked.length > 1 &&
  marked.slice(1).every(({ start }, at) => {
    const { inner = '', end } = marked[at] ?? {};
    const between = text.slice(end, start);
    return inSentences(between) || (/[.!?]$/.test(inner) && /^\s*\p{Lu}/u.test(between));
  });

/** At the last sentence that ends. */
function inSentences(between: string): Gap | undefined {
  const end = [...between.matchAll(/\S*[.!?][”’"')\]]*(?=\s|$)/gu)].findLast(
    ({ 0: word }) => !isShortened(word),
  );
  const to = (end?.index ?? 0) + (end?.[0].length ?? 0);
  return end && { rest: between.slice(0, to), lead: between.slice(to) };
}

const says = new RegExp(String.raw`\b(?:${saying})\b`);

/** At a conjunction, where something is said on either side of it, or only before it. */
function inClauses(between: string): Gap | undefined {
  const [parted] = [...between.matchAll(/,?\s(?:and|but|while|whereas)(?=\s)|;/g)];
  const [rest, lead] = [
    between.slice(0, parted?.index),
    between.slice((parted?.index ?? 0) + (parted?.[0].length ?? 0)),
  ];
  return parted && says.test(rest) && (lead.trim() === '' || says.test(lead))
    ? { rest, lead }
    : undefined;
}

/** What begins a sentence leads to what comes; else all is of one side if all credits stand on it. */
function whole(between: string, text: string, marked: readonly Marked[]): Gap {
  const isLed = /\w/.test(text.slice(0, marked[0]?.start));
  const isFollowed = /\w/.test(text.slice(marked.at(-1)?.end));
  const leads = /:\s*$/.test(between) || (isLed && !isFollowed);
  return { rest: leads ? '' : between, lead: !leads && isFollowed && !isLed ? '' : between };
}

/** Mr. or Cllr. or an initial: a word without a vowel ends no sentence. */
const isShortened = (word: string): boolean =>
  /^\(?(?:\p{Lu}|(?![AEIOUY])\p{Lu}[^aeiouy.!?]{1,3})\.$/u.test(word);
