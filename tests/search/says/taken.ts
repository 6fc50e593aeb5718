/** A question as its status says that it was taken: its words, its parts, and what may be meant by it word for word. */
import { type Claim, figureOf } from './claims.ts';
import type { Question } from './questions.ts';
import { inFigures, inSum, marks, mended } from './typed.ts';
import { tokens, type World } from './world.ts';

/** Words that are asked for together, and other words for them: a date, a sum, a word. */
export interface Unit {
  readonly ways: readonly (readonly string[])[];
  /** The same as a date in figures, if it is one. */
  readonly date?: string;
  readonly begins?: boolean;
}

export interface Reading {
  readonly phrases: readonly (readonly string[])[];
  readonly loose: readonly string[];
  /** Words of the speaker’s name. */
  readonly own?: readonly string[];
  readonly beside?: boolean;
}

export class Taken {
  readonly #world: World;
  readonly #question: Question;
  readonly #claims: readonly Claim[];

  constructor(world: World, question: Question, claims: readonly Claim[]) {
    this.#world = world;
    this.#question = question;
    this.#claims = claims;
  }

  /** The most of what is counted, on one list. */
  total(of = /^(?:listed|exact|exactRead|near|nearRead|held|read|by)$/): number {
    const counts = this.#claims.filter(({ form }) => of.test(form));
    return Math.max(
      0,
      ...counts.flatMap((claim) => [figureOf(claim), claim.said.m ? figureOf(claim, 'm') : 0]),
    );
  }

  /** What was typed, without what the status says was left out, and without what clings to copied words. */
  text(): string {
    let { text } = this.#question;
    for (const { form, said } of this.#claims)
      if (form === 'leftOut')
        for (const piece of (said.all ?? '').slice(1, -1).split(/”(?:, | and )“/))
          text = text.replace(piece, ' ');
    return text;
  }

  /** The same as words; a letter in brackets is one of its word, a broken word is one. */
  words(): string[] {
    return tokens(mended(this.text()));
  }

  alternatives(
    typed: string,
    forms: readonly string[] = ['spelling', 'synonym', 'form', 'written'],
  ): string[][] {
    return this.#claims.flatMap(({ form, said }) =>
      forms.includes(form) && said.typed === typed ? [tokens(said.shown ?? '')] : [],
    );
  }

  /** What is asked for, part by part: each word once. */
  units(forms?: readonly string[]): Unit[] {
    const words = this.words();
    const units: Unit[] = [];
    for (let at = 0; at < words.length; ) {
      const four = words.slice(at, at + 4).join(' ');
      const three = words.slice(at, at + 3).join(' ');
      const two = words.slice(at, at + 2).join(' ');
      const whole =
        [four, three, two, words[at] ?? ''].find(
          (each) => inFigures(each) !== '' || inSum(each) !== '',
        ) ??
        words[at] ??
        '';
      const size = whole.split(' ').length;
      const date = inFigures(whole);
      const one = words[at] ?? '';
      const joined = [two, `${words[at - 1] ?? ''} ${one}`].flatMap((each) =>
        this.alternatives(each, forms),
      );
      units.push({
        ways: [whole.split(' '), ...this.alternatives(whole, forms), ...(size === 1 ? joined : [])],
        ...(date && { date }),
      });
      at += size;
    }
    return [...new Map(units.map((unit) => [unit.ways[0]?.join(' '), unit])).values()];
  }

  /** The ways in which a question can be taken word for word, by what the status says was left out or taken as a name. */
  readings({ said: { others, beside } }: Claim): Reading[] {
    const name = this.#claims.find(({ form }) => form === 'speaker')?.said.name;
    const text = mended(this.text());
    const { phrases, loose } =
      this.#question.more.mode === 'exact' ? { phrases: [], loose: [] } : marks(text);
    const own = name ? tokens(name) : undefined;
    const all: Reading[] = [
      { phrases: [tokens(text)], loose: [] },
      { phrases, loose: others ? loose : [], beside: Boolean(beside) },
    ];
    if (own) all.push({ phrases, loose: loose.filter((word) => !own.includes(word)), own });
    // A name that stands before or after what was said, and is not told as a speaker’s where several have it.
    for (const part of this.#parted(tokens(text))) all.push(part);
    for (const part of this.#parted(loose))
      all.push({ phrases: [...phrases, ...part.phrases], loose: [], own: part.own ?? [] });
    return all.filter(({ phrases: some }) => some.flat().length > 0);
  }

  #parted(words: readonly string[]): Reading[] {
    const names = new Set(this.#world.quotations.flatMap((text) => [...text.names]));
    const from = words.findIndex((word) => !names.has(word));
    const to = words.findLastIndex((word) => !names.has(word)) + 1;
    if (from < 0) return [{ phrases: [], loose: [], own: words }];
    return Array.from({ length: from + 1 }, (_, start) => start).flatMap((start) =>
      Array.from({ length: words.length - to + 1 }, (_, more) => ({
        phrases: [words.slice(start, to + more)],
        loose: [],
        own: [...words.slice(0, start), ...words.slice(to + more)],
      })),
    );
  }

  isTyped(words: string): boolean {
    return ` ${this.words().join(' ')} `.includes(` ${words} `);
  }
}
