/** Files that should not lie in a content folder, and what may be done to those that should. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What is put into a content folder: the file in which a problem is to be told, and how it is made. */
export interface Hostile {
  readonly what: string;
  readonly file: string;
  make(folder: string): void;
}

const article = 'articles/odd.mdx';
const page = 'pages/odd.mdx';
const event = 'events/odd.yaml';
const term = 'terms/odd.yaml';

/** A file of these bytes. */
export const holding = (what: string, file: string, bytes: string | Buffer): Hostile => ({
  what,
  file,
  make(folder) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { recursive: true, force: true });
    writeFileSync(path, bytes);
  },
});

/** An article that keeps its form, with these words below its front matter. */
const textOf = (body: string): string =>
  `---\ntitle: An odd text\nstandfirst: Of an odd text.\nseries: 9\nwritten: 2001-01-01\nfacts-checked-to: 2001-01-01\ncontent-note: None.\ntopics: [counting]\n---\n\n${body}\n`;
const inText = (what: string, body: string): Hostile => holding(what, article, textOf(body));
const inYaml = (what: string, text: string): Hostile => holding(what, event, text);
const eventWith = (what: string): string =>
  `date: 2001-01-01\nwhat: ${what}\nsources: [hall-minutes-2001]\n`;

const made = (what: string, file: string, make: (path: string) => void): Hostile => ({
  what,
  file,
  make(folder) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    rmSync(path, { recursive: true, force: true });
    make(path);
  },
});

const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat(
    'bcdefghij'.split('').map((to, at) => {
      const from = 'abcdefghi'[at];
      return `${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`;
    }),
  )
  .join('\n');

const isRoot = process.getuid?.() === 0;

/** One of each kind that was ever found to hurt, or thought of. */
export const hostileFiles: readonly Hostile[] = [
  inYaml('an alias that is no alias', eventWith('*Counting* of spoons')),
  inYaml('an alias that is not defined', eventWith('*nowhere')),
  inYaml('an anchor in a value', eventWith('&spoon a count')),
  inYaml('an alias bomb', bomb),
  inYaml('an alias of itself', 'what: &a [*a]\n'),
  inYaml('a merge key', 'base: &b {date: 2001-01-01}\n<<: *b\n'),
  inYaml('flow nested 10,000 deep', `what: ${'['.repeat(10_000)}`),
  inYaml('maps in flow nested 5,000 deep', `what: ${'{a: '.repeat(5_000)}`),
  inYaml(
    'maps nested 2,000 deep',
    Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  ),
  inYaml('lists nested 5,000 deep in one line', `what: ${'- '.repeat(5_000)}x`),
  inYaml('explicit keys nested 5,000 deep', `${'? '.repeat(5_000)}x`),
  inYaml('a field that stands twice', `${eventWith('A count.')}what: Another count.\n`),
  inYaml('a field that stands 5,000 times', 'what: A count.\n'.repeat(5_000)),
  inYaml(
    '20,000 fields that nobody knows',
    Array.from({ length: 20_000 }, (_, at) => `odd${at}: 1`).join('\n'),
  ),
  inYaml('nothing', ''),
  inYaml('a comment alone', '# nothing\n'),
  inYaml('two documents', `${eventWith('A count.')}---\n${eventWith('A count.')}`),
  inYaml('a tag that names code', 'what: !!js/function "function () {}"\n'),
  inYaml('a tag that nobody knows', 'what: !spoon x\n'),
  inYaml('a field that is called like a prototype', `__proto__: {a: 1}\n${eventWith('A count.')}`),
  inYaml('a field that is called constructor', `constructor: 1\n${eventWith('A count.')}`),
  inYaml('a list in the place of a record', '- 1\n- 2\n'),
  inYaml('a word in the place of a record', 'spoons\n'),
  inYaml('tabs', 'what:\n\t- x\n'),
  inYaml('an open quotation mark and 100,000 lines', `what: 'x\n${'y\n'.repeat(100_000)}`),
  inYaml('control characters', eventWith('A\u0001\u0007count.')),
  inYaml(
    'a number that is no date',
    'date: 99999999999999999999\nwhat: x\nsources: [hall-minutes-2001]\n',
  ),
  inYaml('a megabyte of one value', eventWith('x'.repeat(1_200_000))),
  holding('Latin-1', term, Buffer.from('term: caf\xe9\ndefinition: x\n', 'latin1')),
  holding('UTF-16', term, Buffer.from('\ufeffterm: x\n', 'utf16le')),
  holding('bytes of zero', term, Buffer.alloc(4_096)),
  holding(
    'a text in bytes of chance',
    page,
    Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 73 + 19) % 256)),
  ),
  inText('10,000 quotations within each other', `${'>'.repeat(10_000)} x`),
  inText('10,000 quotations with spaces', `${'> '.repeat(10_000)}x`),
  inText('5,000 lists within each other', `${'- '.repeat(5_000)}x`),
  inText(
    '1,000 lists, each indented further',
    Array.from({ length: 1_000 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  ),
  inText('10,000 open tags', '<Q id="a/b">'.repeat(10_000)),
  inText('3,000 tags that close', `${'<b>'.repeat(3_000)}x${'</b>'.repeat(3_000)}`),
  inText('50,000 open brackets', '['.repeat(50_000)),
  inText('25,000 links that are none', '[a]('.repeat(25_000)),
  inText('50,000 stars', `${'*a '.repeat(50_000)}`),
  inText('50,000 underscores and stars', '*a _b '.repeat(25_000)),
  inText('125,000 ampersands', '&'.repeat(125_000)),
  inText('125,000 open braces', '{'.repeat(125_000)),
  inText('125,000 less-than signs', '<'.repeat(125_000)),
  inText('15,000 single marks that open', `${'‘'.repeat(6_000)}*a ${'‘'.repeat(9_000)}`),
  inText('125,000 backticks', '`a'.repeat(62_500)),
  inText('125,000 tildes', '~a'.repeat(62_500)),
  inText('a word of 125,000 letters', 'x'.repeat(125_000)),
  inText('125,000 @', '@a '.repeat(60_000)),
  inText('40,000 addresses', 'a@b.c '.repeat(40_000)),
  inText('40,000 of www.', 'www.a.b '.repeat(20_000)),
  inText(
    'a table of 3,000 columns',
    `${'|a'.repeat(3_000)}|\n${'|-'.repeat(3_000)}|\n${'|b'.repeat(3_000)}|`,
  ),
  inText('10,000 notes', Array.from({ length: 10_000 }, (_, at) => `a[^${at}]`).join(' ')),
  inText('two million letters', 'A count of spoons. '.repeat(110_000)),
  inText('100,000 lines', 'A count.\n'.repeat(100_000)),
  inText('code', '{process.exit(1)}'),
  inText('an import', "import fs from 'node:fs'"),
  inText('an HTML comment', '<!-- a -->'),
  inText('a tag that is not closed', '<Q id="hall-minutes-2001/every-spoon">x'),
  inText('a tag that nobody knows', '<Spoon />'),
  holding('front matter that never ends', article, `---\ntitle: x\n${'a: b\n'.repeat(20_000)}`),
  holding(
    'an alias in front matter',
    article,
    textOf('A count.').replace('Of an odd text.', '*Counting* spoons'),
  ),
  holding('front matter nested deeply', article, `---\ntitle: ${'['.repeat(10_000)}\n---\n`),
  holding('no front matter', article, 'A count.\n'),
  made('a link out of the folder', event, (path) => symlinkSync('/etc/hostname', path)),
  made('a link to nowhere', event, (path) => symlinkSync('nowhere.yaml', path)),
  made('a link to itself', event, (path) => symlinkSync('odd.yaml', path)),
  made('a link to the folder above', 'events/above', (path) => symlinkSync('..', path)),
  made('a link to a device', term, (path) => symlinkSync('/dev/zero', path)),
  made('a link in the place of the list of words', 'words.txt', (path) =>
    symlinkSync('/dev/zero', path),
  ),
  made('a pipe', event, (path) => spawnSync('mkfifo', [path])),
  made('a pipe in the place of the addresses', 'addresses.yaml', (path) =>
    spawnSync('mkfifo', [path]),
  ),
  made('a pipe among the pictures', 'images/pipe.png', (path) => spawnSync('mkfifo', [path])),
  made('a folder in the place of a record', event, (path) => mkdirSync(path)),
  made('a folder in the place of the list of words', 'words.txt', (path) => mkdirSync(path)),
  made('a folder in the place of the addresses', 'addresses.yaml', (path) => mkdirSync(path)),
  ...(isRoot
    ? []
    : [
        made('a file that may not be read', event, (path) => {
          writeFileSync(path, eventWith('A count.'));
          chmodSync(path, 0);
        }),
      ]),
  holding('a name in capitals', 'events/ODD.yaml', eventWith('A count.')),
  holding('a name that differs by case from another', 'people/Ada-Example.yaml', 'name: Ada\n'),
  holding('a name with a space', 'events/o dd.yaml', eventWith('A count.')),
  holding('a name with dots', 'events/..odd.yaml', eventWith('A count.')),
  holding('a name in another script', 'events/سروے.yaml', eventWith('A count.')),
  holding('a name that is hidden', 'events/.odd.yaml', eventWith('A count.')),
  holding('another ending', 'events/odd.yml', eventWith('A count.')),
  holding('a program', 'articles/odd.ts', 'process.exit(1);'),
  holding('a folder that is none of ours', 'spoons/odd.yaml', 'a: 1\n'),
  holding('a picture that is a page', 'images/odd.html', '<p>x'),
  holding('departures nested deeply', 'departures.yaml', `/a/: ${'['.repeat(10_000)}`),
  holding('departures that are a word', 'departures.yaml', '“``'.repeat(70_000)),
  holding('departures with an alias', 'departures.yaml', '/a/: *b\n'),
  holding('navigation with an alias bomb', 'navigation.yaml', bomb),
  holding('subjects that are no list', 'subjects.yaml', 'subjects: 1\n'),
  holding('addresses in bytes of chance', 'addresses.yaml', Buffer.from([0xff, 0xfe, 0x00, 0xff])),
];
