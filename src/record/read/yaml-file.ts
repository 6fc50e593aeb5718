/** A YAML text: its value, the place of each field, and what is wrong with its syntax. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../problem.ts';
import type { Point } from '../text/mentions.ts';
import { tooMuch } from './too-much.ts';

export interface YamlFile {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Values that a comment may have cut short; they are read all the same. */
  readonly cuts: readonly Fault[];
  /** Where the value of a field begins, or the nearest field around it. */
  placeOf(path: FieldPath): Point;
  /** Where the name of a field begins. */
  placeOfKey(path: FieldPath): Point;
  /** Where a field that is not there belongs: before the first of those that come after it, or below the last. */
  placeFor(after: readonly string[]): Point;
}

type Fault = Wording & { readonly at: Point };

interface Wording {
  readonly found: string;
  readonly remedy: string;
}

const mend =
  'Indent it like its neighbours, and put a value that holds a colon or begins with a mark between single quotation marks.';

const cut: Wording = {
  found: 'a value that ends where a comment begins',
  remedy:
    'Put the whole value between single quotation marks; or put two spaces before the comment, or give it a line of its own.',
};

const name: Wording = {
  found:
    'a value that begins with a star or an ampersand, which to YAML is the name of another value',
  remedy: 'Put it between single quotation marks; or write the value out where it belongs.',
};

const wordings: Record<string, Wording> = {
  DUPLICATE_KEY: { found: 'a field that stands twice', remedy: 'Remove one of the two.' },
  SET_IN: { found: 'a line that is set in too far', remedy: 'Indent it like its neighbours.' },
  MISSING_CHAR: {
    found: 'a value whose closing mark is missing',
    remedy: 'Close it, or put the whole value between single quotation marks.',
  },
  TAB_AS_INDENT: { found: 'a line that begins with a tab', remedy: 'Indent it with spaces.' },
};

/** Reads YAML 1.2; `firstLine` is the line of the file on which the text begins. */
export function yamlFile(text: string, firstLine = 1): YamlFile {
  const excess = tooMuch(text, 'YAML');
  if (excess)
    return unread({ ...excess, at: { ...excess.at, line: excess.at.line + firstLine - 1 } });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const top = isMap(document.contents) ? document.contents : undefined;
  // One slip often breaks several rules of YAML; the first on a line is the one to mend.
  const faults = onePerLine([
    ...slipsIn(document, point).map(({ code, message, at }) => ({
      at,
      ...(wordings[code] ?? { found: `a line that is no YAML: ${message}`, remedy: mend }),
    })),
    ...namesWithin(document).map((offset) => ({ at: point(offset), ...name })),
  ]);

  return {
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    cuts: cutsIn(document, text).map((offset) => ({ at: point(offset), ...cut })),
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if (isNode(node) && node.range) return point(node.range[0]);
      }
      return point(top?.range?.[0] ?? 0);
    },
    placeOfKey(path) {
      const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : top;
      const pair = isMap(parent) ? pairNamed(parent, path.at(-1)) : undefined;
      const key = pair?.key;
      return isNode(key) && key.range ? point(key.range[0]) : this.placeOf(path.slice(0, -1));
    },
    placeFor(after) {
      const next = after.find((name) => top && pairNamed(top, name));
      const last = top?.items.at(-1)?.key;
      if (next) return this.placeOfKey([next]);
      return isNode(last) && last.range ? point(last.range[0]) : this.placeOf([]);
    },
  };
}

/** A text that is not read further than to what there is too much of. */
const unread = (fault: Fault): YamlFile => ({
  value: undefined,
  faults: [fault],
  cuts: [],
  placeOf: () => fault.at,
  placeOfKey: () => fault.at,
  placeFor: () => fault.at,
});

/** The errors of a reader of YAML, each where the slip is: a mark left open where it opens, a line set in too far there. */
function slipsIn(document: Document.Parsed, point: (offset: number) => Point) {
  const errors = [...document.errors, ...document.warnings];
  const lineOf = (offset: number): number => point(offset).line;
  // A line set in too far makes one value of two lines, of which the first has a colon already.
  const far = errors.filter(
    ({ code, pos }) =>
      code === 'MULTILINE_IMPLICIT_KEY' &&
      lineOf(pos[1]) > lineOf(pos[0]) &&
      errors.some(
        (other) =>
          other.code === 'BLOCK_AS_IMPLICIT_KEY' && lineOf(other.pos[0]) === lineOf(pos[0]),
      ),
  );
  const before = new Set(far.map(({ pos }) => lineOf(pos[0])));
  return [
    ...far.map(({ message, pos }) => ({
      code: 'SET_IN',
      message,
      at: { line: lineOf(pos[1]), column: 1 },
    })),
    ...errors
      .filter(({ pos }) => !before.has(lineOf(pos[0])))
      .map(({ code, message, pos }) => ({
        code: code as string,
        message,
        at: point(code === 'MISSING_CHAR' ? opening(document, pos[0]) : pos[0]),
      })),
  ];
}

/** Where the value begins that runs on to a place for want of its closing mark. */
function opening(document: Document.Parsed, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range) return undefined;
      if (range[0] < end && range[1] >= end - 1) start = Math.min(start, range[0]);
      return undefined;
    },
  });
  return start;
}

function onePerLine(faults: readonly Fault[]): Fault[] {
  const seen = new Set<number>();
  return faults.filter(({ at }) => !seen.has(at.line) && seen.add(at.line));
}

/** Where a value is given a name, or a name stands for a value: a star before a word is such a name. */
function namesWithin(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Node(_key, node) {
      if ((isAlias(node) || node.anchor !== undefined) && node.range) offsets.push(node.range[0]);
    },
  });
  return offsets;
}

/**
 * Where comments stand that may be the rest of a sentence: YAML ends a plain value at a space and a number sign. After
 * two spaces, and a value of a few words, it is meant as one: so npm run new writes its hints.
 */
function cutsIn(document: Document.Parsed, text: string): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_key, { type, range, source = '' }) {
      if (type !== 'PLAIN' || !range || source === '') return;
      const [whole, spaces] = /^([ \t]+)#/.exec(text.slice(range[1])) ?? [];
      if (whole === undefined || spaces === undefined) return;
      if (spaces.length === 1 || source.split(/\s+/).length > 3)
        offsets.push(range[1] + spaces.length);
    },
  });
  return offsets;
}

function pairNamed(map: YAMLMap, name: string | number | undefined) {
  return map.items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === name);
}
