/** Slips in front matter and records, by what they are. */
import { type Kind, misspelt, pick, replaced } from './slip-kinds.ts';

export const inFields: Record<string, Kind> = {
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
