/** Puts a comparison into the file of a quotation, and leaves every other line as its editor wrote it. */
import { isDeepStrictEqual } from 'node:util';
import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';
import type { Quote } from '../../record/kinds/quote.ts';

/** The fields that a comparison writes, in the order of the manual. */
const written = ['by', 'on', 'against', 'digest', 'fingerprint'] as const;

type Check = Pick<Quote['checked'], (typeof written)[number]>;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text of the file with its check as given, or undefined if its form does not allow for it. */
export function putCheck(text: string, check: Check): string | undefined {
  const map = parseDocument(text).getIn(['checked'], true);
  if (!isMap(map) || map.flow) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const lineEnd = (at: number): number => {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end + 1;
  };
  const edits: Edit[] = [];
  // Where the next new line goes: after the field before it.
  let after = map.range?.[0] ?? 0;
  let indent = '';
  for (const field of written) {
    const value = check[field];
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === field);
    const line = value === undefined ? '' : `${field}: ${stringify(value).trimEnd()}`;
    if (pair && isNode(pair.key) && isNode(pair.value) && pair.key.range && pair.value.range) {
      const [start, end] = [pair.key.range[0], pair.value.range[1]];
      const lineStart = text.lastIndexOf('\n', start) + 1;
      indent = text.slice(lineStart, start);
      after = lineEnd(end);
      edits.push(
        line === ''
          ? { from: lineStart, to: after, text: '' }
          : { from: start, to: end, text: line },
      );
    } else if (line !== '') {
      edits.push({ from: after, to: after, text: `${indent}${line}${eol}` });
    }
  }
  return kept(text, apply(text, edits, eol), check);
}

function apply(text: string, edits: readonly Edit[], eol: string): string {
  let made = '';
  let last = 0;
  for (const { from, to, text: own } of edits) {
    made += text.slice(last, from);
    // A file may end without a line break.
    if (own.endsWith(eol) && made !== '' && !made.endsWith('\n')) made += eol;
    made += own;
    last = to;
  }
  return made + text.slice(last);
}

/** The new text, if it says of everything but the check what the old one says. */
function kept(before: string, after: string, check: Check): string | undefined {
  const [old, made] = [before, after].map((text) => {
    const document = parseDocument(text);
    return document.errors.length > 0 ? undefined : document.toJS();
  });
  const wanted = Object.fromEntries(
    Object.entries(check).filter(([, value]) => value !== undefined),
  );
  const note = old?.checked?.note === undefined ? {} : { note: old.checked.note };
  const expected = { ...old, checked: { ...wanted, ...note } };
  return old && isDeepStrictEqual(made, expected) ? after : undefined;
}
