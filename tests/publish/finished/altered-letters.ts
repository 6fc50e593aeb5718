/** Alters one letter of each record's words wherever a rendered page prints them, and asks the walk what it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesOf } from '../../../src/publish/files-of.ts';
import {
  isElement,
  type Node,
  outwards,
  pageOf,
} from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { placeOf } from '../../../src/publish/finished/place.ts';
import { runsOf } from '../../../src/publish/finished/runs.ts';
import { uncomparedWords } from '../../../src/publish/finished/words-are-compared.ts';
import type { Reading } from '../../../src/record/read/read.ts';
import { quotedTexts } from '../../../src/words/quotation-marks.ts';

export interface Altered {
  readonly page: string;
  /** The record whose words they are. */
  readonly id: string;
  readonly text: string;
  /** The files at which it is told, if it is. */
  readonly told: readonly string[];
  /** Whether it stands in marks, or in an element for quotations: our own sentence may share a few words. */
  readonly isQuoted: boolean;
}

/** A text node of a page, whose value may be changed. */
type Text = Extract<Node, { value: string }>;

function* textsBelow(node: Node): Generator<Text> {
  if (node.nodeName === '#text' && 'value' in node) yield node;
  const isUnread = ['script', 'style', 'template', 'noscript'].includes(node.nodeName);
  if ('childNodes' in node && !isUnread)
    for (const child of node.childNodes) yield* textsBelow(child);
}

/** Each page is parsed once; of the places where it prints words, every `nth` is tried. */
export async function* alteredLetters(
  render: string,
  reading: Reading,
  nth = 1,
): AsyncGenerator<Altered> {
  const { dossier } = reading;
  const naming = namingIn(dossier);
  let places = 0;
  for (const file of (await filesOf(render)).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(render, file), 'utf8');
    const ids = new Set(
      [...html.matchAll(/\/quotes\/([a-z0-9-]+\/[a-z0-9-]+)\//g)].map(([, id = '']) => id),
    );
    const page = pageOf(addressOf(file), html);
    const toldAt = (): string[] =>
      uncomparedWords(page, dossier, naming).map(
        (fault) => placeOf(fault, page, naming, reading).file,
      );
    const before = toldAt();
    const texts = ids.size > 0 ? [...textsBelow(page.document)] : [];
    for (const id of ids) {
      // So many letters are enough to know them by.
      const part = dossier.quotes.get(id)?.words.slice(0, 24);
      for (const text of part ? texts : []) {
        const start = text.value.indexOf(part ?? '');
        if (start < 0 || places++ % nth !== 0) continue;
        const was = text.value;
        const letter = start + (places % Math.min(20, part?.length ?? 1));
        text.value = `${was.slice(0, letter)}${was[letter] === 'x' ? 'y' : 'x'}${was.slice(letter + 1)}`;
        const after = toldAt();
        text.value = was;
        const isMore = (place: string) =>
          after.filter((each) => each === place).length >
          before.filter((each) => each === place).length;
        const told = [...new Set(after)].filter(isMore);
        const isQuoted = told.length > 0 || standsInMarks(text, part ?? '', page.document);
        yield { page: page.address, id, text: was.slice(start, start + 60), told, isQuoted };
      }
    }
  }
}

function standsInMarks(text: Text, part: string, document: Node): boolean {
  const parent = text.parentNode;
  const around = isElement(parent) ? [...outwards(parent)] : [];
  if (around.some(({ tagName }) => tagName === 'q' || tagName === 'blockquote')) return true;
  return runsOf(document).some(
    (run) =>
      run.text.includes(text.value) &&
      quotedTexts(run.text).some(
        ({ words, start, end }) => words.includes(part) && around.includes(run.holding(start, end)),
      ),
  );
}
