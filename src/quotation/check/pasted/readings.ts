/** What in a pasted text may be the quotation: without the marks around it, and without who is said to have said it. */

import { credited, wordsIn } from './credit.ts';
import { misread } from './encodings.ts';
import { type Marked, markedIn } from './marked.ts';
import { peel, withoutStruck } from './peel.ts';

export interface Reading {
  readonly text: string;
  /** What else was pasted, and is not compared: most often who is said to have said it; … stands for the words. */
  readonly leftOut: string;
  /** What was taken off before comparing, in words. */
  readonly peeled: readonly string[];
}

// Between two stretches stands who said them, or nothing; else the marks are the quotation's own.
const interruption =
  /^[\s,.;:]*(?:and|&)?[\s]*$|\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|wr(?:ote|ites?)|t(?:old|ells?)|ask(?:ed|s)|continue[ds]|went on|goes on|explain(?:ed|s)|according)\b/iu;

/** All readings, the nearest to what was pasted first. */
export function readings(pasted: string): Reading[] {
  const known = new Set<string>();
  const { text, peeled } = peel(pasted);
  // Struck-out words are of no reading, whatever else may be.
  const whole = withoutStruck(pasted) === pasted ? of(pasted.trim()) : [];
  return [...whole, ...of(text).map((reading) => ({ ...reading, peeled }))].filter(
    ({ text }) => text !== '' && !known.has(text) && known.add(text),
  );
}

function of(text: string): Reading[] {
  const bare = unmarked(text);
  const all: Reading[] = [text, bare].map((text) => ({ text, leftOut: '', peeled: [] }));
  all.push(...betweenMarks(text), ...besideOneMark(text), ...withoutCredit(bare));
  return all;
}

// Square brackets around all of it are no editor's.
const unmarked = (text: string): string =>
  (/^[“„«"‘‹'](.+)[”“»"’›']$/su.exec(text) ?? /^\[([^[\]]*\s[^[\]]*)\]$/.exec(text))?.[1]?.trim() ??
  text;

/** Whether two stretches or more belong to one quotation, with who said it between them. */
export const areOne = (text: string, marked: readonly Marked[]): boolean =>
  marked.slice(1).every(({ start }, at) => {
    const gap = text.slice(marked[at]?.end, start);
    return interruption.test(gap) && gap.length < 120 && !/\n\s*\n/.test(gap);
  });

/** The words between marks, where they are most of the text or enough to be looked for. */
function betweenMarks(text: string): Reading[] {
  const marked = markedIn(text);
  const parts = marked.map(({ inner }) => inner);
  const count = parts.flatMap(wordsIn).length;
  if (parts.length === 0 || (count < 4 && count * 2 < wordsIn(text).length && !isCitation(text)))
    return [];
  const [first] = marked;
  // What stands in marks after the quotation is a title, or is quoted in a note on it.
  if (first && parts.length > 1 && !areOne(text, marked))
    return isCitation(text) ? one(text, [first]) : [];
  return one(text, marked);
}

/** Of a text that has one end of a quotation marked, and not the other: either side that has four words. */
function besideOneMark(text: string): Reading[] {
  const [only, second] = [...text.matchAll(/[“”„«»"]/g)];
  // The mark in â€” is a part of a dash.
  if (!only || second || misread(text) !== text) return [];
  const sides = [text.slice(0, only.index), text.slice(only.index + 1)].map((side) => side.trim());
  return sides.flatMap((own, at) => {
    const leftOut = sides[1 - at] ?? '';
    if (leftOut === '' || wordsIn(own).length < 4) return [];
    const beside = at === 0 ? `… ${leftOut}` : `${leftOut} …`;
    return [own, own.replace(/[,.]$/, '')].map((text) => ({ text, leftOut: beside, peeled: [] }));
  });
}

function one(text: string, marked: readonly Marked[]): Reading[] {
  const parts = marked.map(({ inner }) => inner);
  const ends = [0, ...marked.map(({ end }) => end)];
  const leftOut = besides(ends.map((end, at) => text.slice(end, marked[at]?.start)).join(' … '));
  // The comma before a closing mark belongs to the sentence around it.
  const bare = parts.map((part) => part.replace(/[,.]$/, ''));
  const texts = [parts.join(' '), [...parts.slice(0, -1), bare.at(-1)].join(' ')];
  if (parts.length > 1) texts.push(bare.join(' '), parts.join(' […] '), bare.join(' […] '));
  return texts.map((text) => ({ text, leftOut, peeled: [] }));
}

/** What stands beside the words, tidied; nothing if that is nothing but marks. */
export const besides = (text: string): string =>
  /[\p{L}\p{N}]/u.test(text)
    ? text
        .replaceAll(/[ \t]+/g, ' ')
        .replaceAll(/\s*\n\s*/g, '\n')
        .replaceAll(/…\s*[.,;](?=\s|$)/g, '…')
        .trim()
    : '';

/** The same as it is told, on one line. */
export const onOneLine = (leftOut: string): string =>
  leftOut
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^…[\s,–—-]*|[\s:,–—-]*…$/g, '')
    .replace(/\.$/, '');

/** Whether it begins with a quotation and a blank line follows, as a citation of this site does. */
const isCitation = (text: string): boolean => /^\s*[“"][^\n]*[”"]\s*\n\s*\n/.test(text);

/** The text without a name before or after it. */
const withoutCredit = (text: string): Reading[] =>
  credited(text).flatMap(({ rest }) => {
    const leftOut = besides(text.replace(rest, () => ' … '));
    return [rest, unmarked(rest)].map((text) => ({ text, leftOut, peeled: [] }));
  });

/** The same with every bare ellipsis, and what else stands for one, taken for a mark of omission. */
export const omissionsMarked = (text: string): string =>
  text
    .replaceAll(/[[(<]\s*(?:…|\.{3,4}|\. \. \.|snip|cut|omitted)\s*[\])>]/gi, '…')
    .replaceAll(/\s*(?:…|\.(?:\s?\.){2,3})\s*/g, ' […] ')
    .trim();

/** The words of a text that are not an editor's: without what stands in square brackets. */
export const withoutBrackets = (text: string): string =>
  text.replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1').replaceAll(/\[[^[\]]*\]/g, ' ');
