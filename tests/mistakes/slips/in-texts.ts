/** Slips in the text of an article or a page, by what they are. */
import { type Kind, misspelt, pick, replaced } from './slip-kinds.ts';

export const inTexts: Record<string, Kind> = {
  'a word of a quotation altered': (line, random) =>
    replaced(line, /(?<=<Q id="[^"]+">[^<]*)\b[a-z]{4,}\b(?=[^<]*<\/Q>)/g, random, (word) =>
      misspelt(word, random),
    ),
  'a citation misspelt': (line, random) =>
    replaced(line, /(?<=[[ ;]@)[a-z0-9-]{4,}/g, random, (id) => misspelt(id, random)),
  'a citation left open': (line, random) => replaced(line, /(?<=\[@[^\]]+)\]/g, random, () => ''),
  'a citation in another form': (line, random) =>
    replaced(line, /\[@[a-z0-9-]+(?=[\],;])/g, random, (part) =>
      pick(random, [
        `[see ${part.slice(1)}`,
        part.replace('@', ' @').replace('[ @', '[-@'),
        `[${part}`,
      ]),
    ),
  'the id of a tag misspelt': (line, random) =>
    replaced(line, /(?<=<[A-Z][a-z]* id=")[^"]{4,}(?=")/g, random, (id) => misspelt(id, random)),
  'a tag misspelt': (line, random) =>
    replaced(
      line,
      /(?<=<)(?:Quote|Claim|Term|Figure|Discrepancy|Argument)(?= |>)/g,
      random,
      (name) => misspelt(name, random),
    ),
  'a closing tag taken out': (line, random) =>
    replaced(line, /<\/(?:Q|Claim|Term)>/g, random, () => ''),
  'a tag left open': (line, random) =>
    replaced(line, /(?<=<(?:Q|Claim|Term) id="[^"]+")>/g, random, () => ' '),
  'a mark of a tag taken out': (line, random) =>
    replaced(line, /(?<=<[A-Z][a-z]* id=)"/g, random, () => ''),
  'an opening mark': (line, random) =>
    /^[A-Z]/.test(line)
      ? replaced(
          line,
          /(?<=^[^<[]{0,60} )\b[a-z]{4,}/g,
          random,
          (word) => `${pick(random, ['“', '"', '«', '„'])}${word}`,
        )
      : undefined,
  'words in marks': (line, random) =>
    /^[A-Z]/.test(line)
      ? replaced(line, /(?<=^[^<[]{0,60} )\b[a-z]{4,} [a-z]{2,}(?= )/g, random, (words) =>
          pick(random, [`‘${words}’`, `“${words}”`, `"${words}"`, `‘*${words}*’`, `«${words}»`]),
        )
      : undefined,
  'a brace': (line, random) =>
    /^[A-Z]/.test(line)
      ? replaced(line, /(?<=^[^<[]{0,60}) (?=[a-z])/g, random, () => ' { ')
      : undefined,
  'a heading too deep': (line) => (/^## /.test(line) ? `##${line}` : undefined),
  'a heading without its space': (line) => (/^##+ /.test(line) ? line.replace(/ /, '') : undefined),
  'an address misspelt': (line, random) =>
    replaced(line, /(?<=\]\()\/[a-z0-9/-]{4,}(?=\))/g, random, (url) => misspelt(url, random)),
  'a link left open': (line, random) => replaced(line, /(?<=\]\([^)]+)\)/g, random, () => ''),
  'a cell too many': (line) =>
    /^\| .* \|$/.test(line) && !line.includes('---') ? `${line} more |` : undefined,
  'a note that is not written': (line) =>
    /^[A-Z].*\]$/.test(line) ? `${line}[^nowhere]` : undefined,
  'an import': (line) => (/^[A-Z]/.test(line) ? `import ${line}` : undefined),
};
