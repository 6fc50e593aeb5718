/** All texts of a corpus as a search is to know them, and which of them hold a phrase: found by reading them. */
import { line } from './truth.ts';

export interface Text {
  readonly url: string;
  readonly words: string;
}

/** What stands between two spaces, as it is compared, and in which texts each of its words stands. */
interface Piece {
  readonly text: string;
  readonly standsIn: readonly number[][];
}

export class Texts {
  readonly all: readonly Text[];
  /** What each text is as it is compared. */
  readonly lines: readonly string[];
  // So that not all texts have to be read for each phrase.
  readonly #with = new Map<string, number[]>();
  readonly #pieces = new Map<string, Piece>();

  constructor(all: readonly Text[]) {
    this.all = all;
    this.lines = all.map(({ words }, number) => {
      let text = ' ';
      for (const each of words.split(' ')) {
        const piece = this.#piece(each);
        if (piece.text !== '') text += `${piece.text} `;
        for (const list of piece.standsIn) if (list.at(-1) !== number) list.push(number);
      }
      return text;
    });
  }

  /** The numbers of the texts that hold a phrase. */
  holders(phrase: string): number[] {
    const wanted = line(phrase).text;
    return this.#rarest(wanted).filter((number) => this.lines[number]?.includes(wanted));
  }

  /** The numbers of the texts that hold each of these words somewhere. */
  holdersOfAll(text: string): number[] {
    const wanted = line(text).text;
    const words = wanted.trim().split(' ');
    return this.#rarest(wanted).filter((number) =>
      words.every((word) => this.lines[number]?.includes(` ${word} `)),
    );
  }

  #rarest(wanted: string): readonly number[] {
    const lists = wanted
      .trim()
      .split(' ')
      .map((word) => this.#with.get(word) ?? []);
    return lists.sort((a, b) => a.length - b.length)[0] ?? [];
  }

  #piece(original: string): Piece {
    const known = this.#pieces.get(original);
    if (known) return known;
    const text = line(original).text.trim();
    const standsIn = text
      .split(' ')
      .filter(Boolean)
      .map((word) => this.#of(word));
    this.#pieces.set(original, { text, standsIn });
    return { text, standsIn };
  }

  #of(word: string): number[] {
    const list = this.#with.get(word) ?? [];
    this.#with.set(word, list);
    return list;
  }
}
