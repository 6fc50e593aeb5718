/** Takes off numbers that came along: of pages, paragraphs and notes, and times of a recording. */
import type { Step } from './step.ts';

/** Takes off what a pattern finds, but for what it names as kept; figures are told. */
const numbers =
  (pattern: RegExp) =>
  (text: string, took: string[]): string => {
    for (const [found] of text.matchAll(pattern))
      took.push(...(found.match(/\p{N}+(?:[.,:]\p{N}+)*/gu) ?? []));
    return text.replaceAll(pattern, pattern.source.includes('(?<kept>') ? '$<kept>' : '');
  };

/** What each step takes off, in the order in which they are taken. */
export const figures: readonly Step[] = [
  [
    'times of a recording',
    numbers(
      /^[ \t]*[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?(?:[ \t]*-->[^\n]*)?(?:[ \t]+|$)/gm,
    ),
  ],
  [
    'page numbers',
    numbers(
      /^[ \t\f]*(?:page |p\. ?)?[–-]?[ \t]*\d{1,4}[ \t]*[–-]?(?: of \d{1,4})?[ \t]*$(?=\n)/gim,
    ),
  ],
  [
    'a paragraph’s number',
    numbers(
      /^(?<kept>[ \t]*["“‘']?)(?:[•·▪]|§ ?\d+(?:\.\d+)*|\(?\d{1,3}(?:\.\d{1,3}){0,3}(?:[.)]|(?=[ \t]+["“‘'[]?\p{Lu})))[ \t]+(?=["“‘'[]?\p{L})/gmu,
    ),
  ],
  [
    'note numbers',
    // In brackets a letter or two, or a small Roman number, is one too; [t]he and child[ren] are an editor's.
    numbers(
      /(?<=[\p{L}\p{N}.,;:!?’”"')\]])\[(?:\p{L}{0,3}\d{1,4}|[ivxlc]{1,6}|\p{L})\](?=[\s.,;:!?”"’)[]|$)|(?<=\p{Ll}[.,;:!?]?[’”"')\]]?|[.!?][’”"')]?)(?:(?<=[^\d.])\d{1,3}|(?<=\D\.)\d{1,3}|[⁰¹²³⁴-⁹]+|[*†‡])(?=[\s.,;:!?”"’]|$)/gu,
    ),
  ],
];
