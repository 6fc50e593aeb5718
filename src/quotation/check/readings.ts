/** What in a pasted text may be the quotation: without the marks around it, and without who is said to have said it. */

import { markedIn } from './marked.ts';

export interface Reading {
  readonly text: string;
  /** What else was pasted, and is not compared. */
  readonly leftOut: string;
}

// Between two stretches stands who said them, or nothing; else the marks are the quotation's own.
const interruption =
  /^[\s,.;:]*(?:and|&)?[\s]*$|\b(?:sa(?:id|ys?|ying)|add(?:ed|s|ing)|wr(?:ote|ites?)|t(?:old|ells?)|ask(?:ed|s)|continue[ds]|went on|goes on|explain(?:ed|s)|according)\b/iu;

/** All readings, the nearest to what was pasted first. */
export function readings(pasted: string): Reading[] {
  const text = pasted.trim();
  const unmarked = /^[“„«"‘‹'](.+)[”“»"’›']$/su.exec(text)?.[1] ?? text;
  const all = [text, unmarked].map((text) => ({ text, leftOut: '' }));
  all.push(...betweenMarks(text), ...withoutCredit(unmarked));
  const known = new Set<string>();
  return all.filter(({ text }) => text !== '' && !known.has(text) && known.add(text));
}

/** The words between marks, where they are most of the text or enough to be looked for. */
function betweenMarks(text: string): Reading[] {
  const marked = markedIn(text);
  const parts = marked.map(({ inner }) => inner);
  const count = parts.flatMap(wordsIn).length;
  if (parts.length === 0 || (count < 4 && count * 2 < wordsIn(text).length)) return [];
  const around = [0, ...marked.map(({ end }) => end)].map((end, at) =>
    text.slice(end, marked[at]?.start),
  );
  if (!around.slice(1, -1).every((gap) => interruption.test(gap))) return [];
  const leftOut = around
    .map((part) => part.replaceAll(/^[\s.,;:]+|[\s.,;:]+$/g, '').replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join(' … ');
  // The comma before a closing mark belongs to the sentence around it.
  const bare = parts.map((part) => part.replace(/[,.]$/, ''));
  const texts = [parts.join(' '), [...parts.slice(0, -1), bare.at(-1)].join(' ')];
  if (parts.length > 1) texts.push(parts.join(' […] '), bare.join(' […] '));
  return texts.map((text) => ({ text, leftOut }));
}

/** The text before a name that stands after a dash or on a line of its own. */
function withoutCredit(text: string): Reading[] {
  const credit = /(?:\s+[–—―-]\s*|\n\s*[–—―-]?\s*)((?:\p{Lu}|the |a )[^\n]*)$/u.exec(text);
  const name = credit?.[1] ?? '';
  if (!credit || wordsIn(name).length > 14) return [];
  const before = text.slice(0, credit.index).trim();
  const unmarked = /^[“„«"‘‹'](.+)[”“»"’›']$/su.exec(before)?.[1] ?? before;
  return [{ text: unmarked, leftOut: name }];
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The same with every bare ellipsis taken for a mark of omission. */
export const omissionsMarked = (text: string): string =>
  text
    .replaceAll(/\[\s*(?:…|\.{3,4}|\. \. \.)\s*\]/g, '…')
    .replaceAll(/\s*(?:…|\.(?:\s?\.){2,3})\s*/g, ' […] ')
    .trim();

/** The words of a text that are not an editor's: without what stands in square brackets. */
export const withoutBrackets = (text: string): string =>
  text.replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1').replaceAll(/\[[^[\]]*\]/g, ' ');
