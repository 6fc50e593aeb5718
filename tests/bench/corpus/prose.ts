/** Sentences of nothing, in which everything that is hard to search for stands often. */
import { type Chance, zipf } from './chance.ts';
import { vocabulary } from './vocabulary.ts';

/** What joins a word to the next, by how often it does. */
const joints = [
  ...Array<string>(60).fill(' '),
  ...Array<string>(6).fill(', '),
  '; ',
  ': ',
  ' — ',
  '—',
  ' – ',
  '-',
  '-',
  '/',
  '\u00a0',
  '\u202f',
  '  ',
  ' (',
  ') ',
  '… ',
  ' [',
  '] ',
  ' & ',
  '\u2011',
];
const invisible = ['\u00ad', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'];
const quoteMarks = [
  ['“', '”'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
] as const;

/** How many words a long text draws on: its 3,000 then hold some 830, as those of the site's long reads do. */
const perSubject = 1000;

export class Prose {
  readonly #chance: Chance;
  readonly #words: readonly string[];
  readonly #word: () => string;

  constructor(chance: Chance, words = vocabulary(chance)) {
    this.#chance = chance;
    this.#words = words;
    this.#word = zipf(words, chance);
  }

  /** Prose on one subject: it comes back to few words, those that are common everywhere among them. */
  onSubject(): Prose {
    const drawn = new Set<string>();
    while (drawn.size < perSubject) drawn.add(this.#word());
    return new Prose(
      this.#chance,
      this.#words.filter((word) => drawn.has(word)),
    );
  }

  /** As many words as are asked for, in one or more sentences. */
  text(words: number): string {
    const sentences: string[] = [];
    for (let left = words; left > 0; ) {
      const length = left < 12 ? left : Math.min(left, this.#chance.between(6, 28));
      sentences.push(this.#sentence(length));
      left -= length;
    }
    return sentences.join(' ');
  }

  /** A title, caption or cell: without a stop. */
  title(words: number): string {
    return capital(Array.from({ length: words }, () => this.#word()).join(' '));
  }

  #sentence(length: number): string {
    const chance = this.#chance;
    let text = '';
    // Where an inner quotation begins and ends, if there is one.
    const opens = chance.is(0.12) ? chance.below(length) : -1;
    const closes = opens + chance.between(0, 5);
    const [open, close] = chance.one(quoteMarks);
    for (let at = 0; at < length; at++) {
      if (at === opens) text += open;
      text += this.#token();
      if (opens >= 0 && at === Math.min(closes, length - 1)) text += close;
      if (at < length - 1) text += chance.one(joints);
    }
    return capital(text) + chance.one(['.', '.', '.', '.', '?', '!', '…']);
  }

  #token(): string {
    const chance = this.#chance;
    const kind = chance.next();
    if (kind < 0.035) return this.#figure();
    const word = this.#word();
    if (kind < 0.045 && word.length > 4) {
      const middle = chance.between(2, word.length - 2);
      return word.slice(0, middle) + chance.one(invisible) + word.slice(middle);
    }
    if (kind < 0.06) return `${word}’s`;
    if (kind < 0.065) return `${word}'s`;
    if (kind < 0.07) return `${word}s’`;
    if (kind < 0.085) return capital(word);
    return word;
  }

  #figure(): string {
    const chance = this.#chance;
    const thousands = `${chance.between(1, 999)},${String(chance.below(1000)).padStart(3, '0')}`;
    const decimal = `${chance.below(100)}.${chance.between(1, 99)}`;
    return chance.one([
      `£${thousands}`,
      thousands,
      `${thousands},${String(chance.below(1000)).padStart(3, '0')}`,
      decimal,
      `${decimal} per cent`,
      `${chance.between(1, 100)}%`,
      `${decimal}%`,
      `€${chance.between(1, 90)}`,
      `$${thousands}`,
      String(chance.between(1950, 2025)),
      `${chance.between(1, 90)}–${chance.between(91, 200)}`,
      `${chance.between(1, 90)}\u00a0kilograms`,
      `${chance.between(195, 202)}0s`,
      `${chance.between(1, 31)}th`,
      `${chance.between(1, 24)}/${chance.between(1, 7)}`,
    ]);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
