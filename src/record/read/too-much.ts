/** What is more than any text here holds, so that no text takes longer to read than its length. */
import type { Point } from '../text/mentions.ts';

/** What there is too much of, where it begins, and what to do. */
export interface TooMuch {
  readonly at: Point;
  readonly found: string;
  readonly remedy: string;
}

// Ten times what the longest article has, and the longest record; from a hundred times on a parser of Markdown needs
// seconds, and one that goes down into what it reads falls off its stack.
const most = {
  characters: 300_000,
  lines: 8_000,
  indent: 80,
  levels: 20,
  // Of Markdown between two empty lines.
  paragraph: 40_000,
  brackets: 400,
  // Of YAML.
  flow: 4_000,
  marks: 2_000,
};

/** The first thing that there is too much of in a text of Markdown or YAML. */
export function tooMuch(text: string, kind: 'Markdown' | 'YAML'): TooMuch | undefined {
  const lines = text.split('\n');
  if (text.length > most.characters || lines.length > most.lines)
    return told(0, `a text of ${text.length} characters in ${lines.length} lines`, 'Part it.');
  let [depth, flow] = [0, 0];
  let [first, length, brackets, marks] = [0, 0, 0, 0];
  for (const [index, line] of lines.entries()) {
    if ((/^[ \t]*/.exec(line)?.[0].length ?? 0) > most.indent)
      return told(index, 'a line that is indented too far', 'Indent it like its neighbours.');
    if (levelsOf(line) > most.levels)
      return told(index, 'a line that is nested too deeply', 'Begin it with fewer marks.');
    if (kind === 'YAML') {
      depth += count(line, /[[{]/g) - count(line, /[\]}]/g);
      if (depth > most.levels)
        return told(index, 'brackets within brackets, too deeply', 'Close each that you open.');
      flow += count(line, /[[\]{}]/g);
      if (flow > most.flow)
        return told(index, `more than ${most.flow} brackets`, 'Write lists with one item a line.');
      continue;
    }
    if (line.trim() === '') [first, length, brackets, marks] = [index + 1, 0, 0, 0];
    length += line.length;
    brackets += count(line, /[[\]]/g);
    marks += count(line, /[*_~`<>{}&|\\"'@:]/g);
    if (length > most.paragraph || brackets > most.brackets || marks > most.marks)
      return told(
        first,
        `${length} characters with ${brackets} brackets and ${marks} marks, and no empty line between`,
        'Part it by empty lines, and take out what is none of the text.',
      );
  }
  return undefined;
}

/** How many quotations or lists a line begins within each other; a rule of hyphens begins none. */
function levelsOf(line: string): number {
  if (/^[ \t-]*$/.test(line)) return 0;
  const begin = /^(?:[ \t]*(?:[>?-]|\d+[.)])(?=[ \t>?-]|$))+/.exec(line)?.[0] ?? '';
  return count(begin, /[>?.)-]/g);
}

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

const told = (line: number, found: string, remedy: string): TooMuch => ({
  at: { line: line + 1, column: 1 },
  found,
  remedy,
});
