/** How a question was taken, where that is not as it was typed, in sentences. */
import type { FoundName } from '../names/found-name.ts';
import type { Answer } from '../read/answer.ts';
import type { Tried } from '../typed/way.ts';

const listed = (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items);
const marked = (words: readonly string[]): string => listed(words.map((word) => `“${word}”`));

/** What of it was left out, taken for a name, or shown for something else; `asked` is which page was, `near` whose name is nearly what was typed. */
export function saysTaken(answer: Answer, asked: number, near: readonly FoundName[]): string {
  const { speaker, leftOut, tried } = answer.query;
  const names = listed(near.map(({ named }) => named.name));
  return [
    near.length > 0 &&
      `${near.length === 1 ? 'A name that comes' : 'Names that come'} near: ${names}.`,
    speaker && `The name ${speaker.name} was taken as the speaker’s.`,
    leftOut.length > 0 && `${marked(leftOut)} ${leftOut.length === 1 ? 'was' : 'were'} left out.`,
    ...tried.map(instead),
    turned(answer, asked),
  ]
    .filter(Boolean)
    .join(' ');
}

const instead = ({ typed, shown, why }: Tried): string =>
  ({
    spelling: `Shown for ${shown}, as the record spells “${typed}”.`,
    synonym: `Shown for ${shown} too, which editors give as the same as “${typed}”.`,
    form: `Shown for ${shown} too, a form of “${typed}”.`,
  })[why];

/** A page past the end is the last. */
const turned = ({ page }: Answer, asked: number): string =>
  asked > page
    ? `There ${page === 1 ? 'is 1 page; this is it' : `are ${page} pages; this is the last`}.`
    : '';
