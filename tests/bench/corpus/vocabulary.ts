/** The words of an invented country where nothing happens but the counting of teaspoons; the commonest first. */
import type { Chance } from './chance.ts';

// In the order of their frequency in written English; some as they are contracted.
const small =
  `the of and to a in that is was for it on with as he be by at this have not are but had his they from she
  which or we an were been their there has when who would will more if no out so said what up its about into
  than them can only other new some could time these two may then do first any my now such like our over me
  even most after also did many before must through back years where much your way well down should because
  each just those people too very good make being don’t it’s we’re didn’t I’m can’t there’s they’d wouldn’t you’ll`.split(
    /\s+/,
  );

const theme =
  `teaspoon teaspoons drawer drawers library libraries saucer ladle cupboard census kettle spoon spoons count counted
  counting minutes committee shelf shelves reading room inventory polish silver tray sugar porridge warden hall
  borrower borrowed returned catalogue index card ticket stamp ink chapter margin footnote lantern staircase teapot
  biscuit marmalade Thursday November quarterly annual ledger column total remainder forgotten mislaid recount
  dishwasher napkin tablecloth picnic orchard bicycle puddle umbrella postcard harbour lighthouse gardener
  ﬁgure figure ﬁrst oﬃce café naïve Straße Malmö Łódź façade`.split(/\s+/);

// Syllables that make no word that anybody would mind.
const onsets =
  'b bl br d dr f fl g gl gr h j k l m n p pl pr qu r s sk sl sn sp st str t th tr v w'.split(' ');
const vowels = 'a e o u a e o ai ee oa'.split(' ');
const codas = 'b d l m mp n nd r rk st x'.split(' ');
const endings = ['', '', '', '', 's', 's', 'ed', 'ing', 'er', 'ly', 'ness', 'ment'];

// What is written with signs that many keyboards lack; the last is a ligature.
const accents: readonly (readonly [string, string])[] = [
  ['e', 'é'],
  ['e', 'è'],
  ['a', 'ä'],
  ['o', 'ø'],
  ['o', 'ö'],
  ['u', 'ü'],
  ['n', 'ñ'],
  ['c', 'ç'],
  ['l', 'ł'],
  ['ss', 'ß'],
  ['s', 'š'],
  ['i', 'î'],
  ['a', 'å'],
  ['fi', 'ﬁ'],
  ['fl', 'ﬂ'],
  ['ae', 'æ'],
];

const syllables = [1, 1, 1, 2, 2, 2, 2, 3];

// What is said often is short (Zipf's law of abbreviation): a word falls back by so much for each of its letters.
const setback = 1500;

/** About as many words as one person writes in a life. */
export function vocabulary(chance: Chance, size = 16_000): string[] {
  const known = [...small, ...theme];
  const words = new Set(known);
  while (words.size < size) {
    const stem = Array.from(
      { length: chance.one(syllables) },
      () => chance.one(onsets) + chance.one(vowels) + (chance.is(0.5) ? chance.one(codas) : ''),
    ).join('');
    for (const ending of new Set([chance.one(endings), chance.one(endings)])) {
      const word = stem + ending;
      if (word.length > 3) words.add(chance.is(0.05) ? accented(word, chance) : word);
    }
  }
  const places = new Map([...words].map((word, at) => [word, at + word.length * setback]));
  const place = (word: string): number => places.get(word) ?? 0;
  return [...known, ...[...words].slice(known.length).sort((a, b) => place(a) - place(b))];
}

/** The word with one of its letters as it is written elsewhere, at times as two signs (NFD). */
function accented(word: string, chance: Chance): string {
  const [plain, other] = chance.one(accents);
  const spelt = word.replace(plain, other);
  return chance.is(0.2) ? spelt.normalize('NFD') : spelt;
}
