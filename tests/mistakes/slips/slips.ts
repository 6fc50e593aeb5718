/** Slips as editors make them, one at a time, by a seed: where the slip is, the check should point. */

export interface Slip {
  readonly what: string;
  readonly file: string;
  /** The line that was changed, or on which the line stood that was taken out; from 1. */
  readonly line: number;
  readonly text: string;
}

type Lines = readonly string[];
/** Changes a line in place or by a splice; nothing where the line gives no occasion. */
type Kind = (
  line: string,
  random: () => number,
  lines: Lines,
  at: number,
) => string | null | undefined;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: () => number, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T;

/** A word with one letter more, less, other or two in each other's place. */
function misspelt(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * Math.max(1, word.length - 2));
  const [before, letter = 'e', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const other = letter === 'k' ? 'w' : 'k';
  return pick(random, [
    `${before}${letter}${letter}${next}${after}`,
    `${before}${other}${next}${after}`,
    next && next !== letter
      ? `${before}${next}${letter}${after}`
      : `${before}${other}${next}${after}`,
  ]);
}

const replaced = (
  line: string,
  sign: RegExp,
  random: () => number,
  by: (part: string) => string,
) => {
  const found = [...line.matchAll(sign)].filter(([part]) => part !== '');
  if (found.length === 0) return undefined;
  const { 0: part, index } = pick(random, found);
  return line.slice(0, index) + by(part) + line.slice(index + part.length);
};

/** In front matter and records. */
const inFields: Record<string, Kind> = {
  'a key misspelt': (line, random) =>
    /^[a-z-]{4,}:/.test(line)
      ? line.replace(/^[a-z-]+/, (key) => misspelt(key, random))
      : undefined,
  'an id misspelt': (line, random, lines, at) => {
    const isId = /^\s*(?:- )?(?:source|speaker|origin|quoted-by|organisation): [a-z0-9-]+$/.test(
      line,
    );
    const isItem =
      /^\s+- [a-z0-9-]+(?:\/[a-z0-9-]+)?$/.test(line) &&
      /^(?:sources|claims|quotes|replies|contradicts|people|never-without|keep-apart-from):/.test(
        lines.slice(0, at).findLast((each) => /^[a-z]/.test(each)) ?? '',
      );
    return isId || isItem
      ? replaced(line, /[a-z0-9-]{4,}$/g, random, (id) => misspelt(id, random))
      : undefined;
  },
  'a day that no calendar has': (line, random) =>
    /^\s*(?:- )?[a-z-]+: \d{4}-\d\d-\d\d$/.test(line)
      ? line.replace(/\d\d-\d\d$/, pick(random, ['02-31', '13-04', '00-10', '11-31']))
      : undefined,
  'a day in another form': (line, random) =>
    /^\s*(?:- )?[a-z-]+: (\d{4})-(\d\d)-(\d\d)$/.test(line)
      ? line.replace(
          /(\d{4})-(\d\d)-(\d\d)$/,
          pick(random, ['$3/$2/$1', '$1-$2-', '$3 May $1', '$1.$2.$3']),
        )
      : undefined,
  'one of a few words misspelt': (line, random) =>
    /^(?:\s*)(?:kind|status|confidence|form|read|by|availability|drawn-as): [a-z-]{4,}$/.test(line)
      ? replaced(line, /[a-z-]+$/g, random, (word) => misspelt(word, random))
      : undefined,
  'a field taken out': (line) =>
    /^(?:words|form|said|said-basis|statement|kind|status|says|confidence|title|written|series|standfirst|what|date|definition|term|question|name|read): \S/.test(
      line,
    )
      ? null
      : undefined,
  'a mark that is not closed': (line, random) =>
    /^[a-z-]+: [A-Za-z]/.test(line)
      ? line.replace(/: (?=\S)/, pick(random, [": '", ': "', ': [', ': {']))
      : undefined,
  'a line set in too far': (line, random, lines, at) =>
    at > 0 &&
    /^[a-z-]+: \S/.test(line) &&
    !/^\s/.test(lines[at - 1] ?? '') &&
    /\S/.test(lines[at - 1] ?? '')
      ? `${pick(random, [' ', '  ', '   '])}${line}`
      : undefined,
  'a tab': (line) => (/^ {2}\S/.test(line) ? `\t${line.trimStart()}` : undefined),
  'a colon in a value': (line) =>
    /^[a-z-]+: [A-Z][a-z]+ \S/.test(line) ? line.replace(/^([a-z-]+: \S+) /, '$1: ') : undefined,
  'a field twice': (line) => (/^[a-z-]+: \S/.test(line) ? `${line}\n${line}` : undefined),
  'a number sign that ends a value': (line) =>
    /^[a-z-]+: \S+ \S+ \S+ \S+ \S+/.test(line) && !/: [>'"|]/.test(line)
      ? line.replace(/^(\S+ \S+ \S+ \S+) /, '$1 #')
      : undefined,
  'words in marks': (line) =>
    /^(?:statement|caution|says|what|definition|standfirst|question): [A-Z][^'":]+$/.test(line)
      ? `${line} “They knew it.”`
      : undefined,
};

/** In the text of an article or a page. */
const inTexts: Record<string, Kind> = {
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

/** One slip in one of the files, if the file that chance takes gives an occasion for it. */
export function slipIn(files: ReadonlyMap<string, string>, random: () => number): Slip {
  const names = [...files.keys()];
  const texts = names.filter((name) => name.endsWith('.mdx'));
  for (;;) {
    const isText = random() < 0.45;
    const file = pick(random, isText ? texts : names);
    const lines = (files.get(file) ?? '').split('\n');
    const fence = file.endsWith('.mdx') ? lines.indexOf('---', 1) : -1;
    const inText = isText && random() < 0.85;
    const [what, kind] = pick(random, Object.entries(inText ? inTexts : inFields));
    const occasions = lines.flatMap((line, at) => {
      const isField = fence < 0 || (at > 0 && at < fence);
      if (inText ? at <= fence : !isField) return [];
      const changed = kind(line, random, lines, at);
      return changed === undefined || changed === line ? [] : [{ at, changed }];
    });
    if (occasions.length === 0) continue;
    const { at, changed } = pick(random, occasions);
    const text = lines.toSpliced(at, 1, ...(changed === null ? [] : [changed])).join('\n');
    return { what, file, line: at + 1, text };
  }
}
