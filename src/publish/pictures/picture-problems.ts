/** Pictures are there where a text shows them, and are whole pictures that hold nothing from elsewhere. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { visit } from 'unist-util-visit';
import { pictureFault } from '../../pictures/picture-fault.ts';
import { wordsOfDrawing } from '../../pictures/svg-fault.ts';
import { texts } from '../../record/checks/check.ts';
import type { Problem } from '../../record/problem.ts';
import type { Reading } from '../../record/read/read.ts';
import { definitionsIn, isPicture } from '../../record/text/refusals.ts';
import { didYouMean } from '../../words/did-you-mean.ts';
import { quotedTexts } from '../../words/quotation-marks.ts';

const rule = 'pictures-are-whole';

/** What is wrong with the pictures of a content folder, and with what its texts show. */
export function pictureProblems(reading: Reading): Problem[] {
  const { folder } = reading;
  const files = filesIn(join(folder, 'images'));
  return [
    ...files.flatMap((path) => problemsOf(join(folder, 'images', path))),
    ...missing(reading, new Set(files.map((path) => `../images/${path}`))),
  ];
}

const filesIn = (folder: string): string[] =>
  existsSync(folder) && statSync(folder).isDirectory()
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .sort()
    : [];

function problemsOf(path: string): Problem[] {
  const file = relative('.', path).split(sep).join('/');
  const bytes = readFileSync(path);
  const ending = extname(path).slice(1);
  const fault = pictureFault(ending, bytes);
  if (fault) {
    const { found, remedy, at = { line: 1, column: 1 } } = fault;
    return [{ rule, place: { file, ...at }, found, remedy }];
  }
  if (ending !== 'svg') return [];
  return quotedTexts(wordsOfDrawing(bytes.toString('utf8'))).map(({ words }) => ({
    rule: 'quotation-marks-are-checked',
    place: { file, line: 1, column: 1 },
    found: `words in quotation marks in a drawing, which are compared with nothing: ${words.slice(0, 60)}`,
    remedy: 'Take them out: quote in the text beside it, with <Q> or <Quote>.',
  }));
}

function missing(reading: Reading, there: ReadonlySet<string>): Problem[] {
  return [...texts(reading.dossier)].flatMap(({ kind, text }) => {
    const found: Problem[] = [];
    const definitions = definitionsIn(text.tree);
    visit(text.tree, ['image', 'imageReference'], (node) => {
      const url =
        'url' in node ? node.url : definitions.get('identifier' in node ? node.identifier : '');
      // What is no picture of ours is refused by another rule.
      if (url === undefined || !isPicture(url) || there.has(url)) return;
      found.push({
        rule,
        place: reading.place({
          kind,
          id: text.id,
          ...(node.position && { at: node.position.start }),
        }),
        found: `a picture "${url}" that is not there`,
        remedy:
          didYouMean(url, there) ??
          'Put it into content/images, or correct its name: small and capital letters differ.',
      });
    });
    return found;
  });
}
