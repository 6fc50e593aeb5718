/** Whether each sentence of a status is so, by reading all texts; it knows what was typed, and what was printed, and nothing of how it came about. */
import { type Claim, type Form, figureOf } from './claims.ts';
import {
  areBy,
  areNamed,
  counted,
  holdAll,
  holdKin,
  isNearlyNamed,
  isShared,
  meets,
  namedSo,
  stands,
} from './counted.ts';
import type { Question } from './questions.ts';
import { Taken, type Unit } from './taken.ts';
import { areForms, inFigures, inSum, marks } from './typed.ts';
import { chosenOf, holds, type Text, tokens, type World } from './world.ts';

/** Of one question and its status. */
export class Judge {
  readonly #world: World;
  readonly #question: Question;
  readonly #taken: Taken;
  readonly #scope: readonly Text[];

  constructor(world: World, question: Question, claims: readonly Claim[]) {
    this.#world = world;
    this.#question = question;
    this.#taken = new Taken(world, question, claims);
    this.#scope = chosenOf(world, question.choices);
  }

  holds(claim: Claim): boolean {
    return this.#is[claim.form](claim);
  }

  readonly #is: Readonly<Record<Form, (claim: Claim) => boolean>> = {
    oneNamed: ({ said: { kind, n } }) => {
      const [named, ...more] = namedSo(this.#world, this.#question.text);
      const { speaker } = { speaker: named?.id };
      const own = this.#world.quotations.filter(({ own }) => own?.speaker.id === speaker);
      const isKind =
        named &&
        (['person', 'organisation', 'source'].includes(named.kind)
          ? kind === named.kind
          : kind === 'page or entry');
      const isCount =
        n === undefined ||
        named?.kind === 'source' ||
        named?.kind === 'topic' ||
        own.length === Number(n.replaceAll(',', ''));
      return more.length === 0 && Boolean(isKind) && isCount;
    },
    manyNamed: (claim) => namedSo(this.#world, this.#question.text).length === figureOf(claim),
    listed: (claim) => this.#scope.length === figureOf(claim),
    noneListed: () => this.#scope.length === 0,
    exact: (claim) =>
      this.#taken
        .readings(claim)
        .some(
          (reading) =>
            counted(this.#scope, reading) === figureOf(claim) &&
            (claim.said.m === undefined ||
              counted(this.#world.passages, reading) === figureOf(claim, 'm')),
        ),
    exactRead: (claim) =>
      this.#taken
        .readings(claim)
        .some(
          (reading) =>
            counted(this.#scope, reading) === 0 &&
            counted(this.#world.passages, reading) === figureOf(claim),
        ),
    exactElsewhere: (claim) =>
      this.#taken
        .readings(claim)
        .some((reading) => counted(this.#world.quotations, reading) === figureOf(claim)),
    noExact: ({ said: { where, others } }) => {
      const isNarrowed = Object.keys(this.#question.choices).length > 0;
      if (isNarrowed !== (where === 'the quotations chosen')) return false;
      const all = isNarrowed ? this.#scope : [...this.#scope, ...this.#world.passages];
      const { copied, text } = this.#question;
      const wanted = [text, ...(copied ? [copied] : [])].map((each) => ({
        phrases: [tokens(each)],
        loose: [] as string[],
      }));
      const { phrases, loose } = marks(text);
      if (this.#question.more.mode === undefined && phrases.length > 0)
        wanted.push({ phrases, loose: others ? loose : [] });
      return wanted.every(
        (reading) =>
          reading.phrases.flat().length === 0 || counted(all, { ...reading, beside: true }) === 0,
      );
    },
    none: ({ said: { where, what } }) => {
      const isNarrowed = Object.keys(this.#question.choices).length > 0;
      if (isNarrowed !== (where === ' among those chosen')) return false;
      const own = this.#taken.units();
      if ((what === 'this word') !== (this.#taken.words().length === 1)) return false;
      const all =
        where === ' or searched passage' ? [...this.#scope, ...this.#world.passages] : this.#scope;
      return !all.some((text) => own.every(({ ways: [typed = []] }) => holds(text, typed)));
    },
    by: (claim) => areBy(claim, this.#scope, this.#question.text),
    byElsewhere: (claim) => areBy(claim, this.#world.quotations, this.#question.text),
    near: (claim) => isShared(this.#scope, this.#taken.words(), figureOf(claim)),
    nearRead: (claim) => isShared(this.#world.passages, this.#taken.words(), figureOf(claim)),
    held: (claim) => this.#isHeld(claim, this.#scope),
    read: (claim) => this.#isHeld(claim, this.#world.passages),
    readWhole: (claim) => holdAll(this.#world, this.#question.text) <= figureOf(claim),
    elsewhere: (claim) =>
      this.#isHeld(claim, this.#world.quotations) ||
      (/form/.test(claim.said.what ?? '') &&
        holdKin(this.#world, this.#taken.words()) >= figureOf(claim)),
    nearName: ({ said: { names = '' } }) => isNearlyNamed(this.#world, names, this.#question.text),
    speaker: ({ said: { name = '' } }) => {
      const whole = tokens(name);
      const named = this.#scope.find((text) => text.own?.speaker.name === name);
      const own = [...(named?.names ?? whole)];
      const typed = this.#taken
        .words()
        .map((word) => [word, ...this.#taken.alternatives(word).map(([other = '']) => other)])
        .filter((ways) => ways.some((word) => own.includes(word)));
      const others = new Set(
        this.#scope.flatMap(({ names, own }) =>
          own && typed.every((ways) => ways.some((word) => names.has(word)))
            ? [own.speaker.name]
            : [],
        ),
      );
      // Where not all that are told are shown, another may have a part of the name.
      const isWhole = whole.every((word) => typed.some((ways) => ways.includes(word)));
      return (
        typed.length > 0 &&
        (others.size === 1 || isWhole || this.#taken.total(/^(?:listed|exact|near|held)$/) <= 10)
      );
    },
    said: ({ said: { date = '' } }) =>
      this.#scope.some(({ dates }) => dates.includes(inFigures(date))) &&
      this.#taken.units().some((unit) => unit.date === inFigures(date)),
    leftOut: ({ said: { all = '', notBy } }) => {
      const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');
      const pieces = all.slice(1, -1).split(/”(?:, | and )“/);
      const typed = flat(this.#question.text);
      if (notBy && areNamed(this.#scope, typed, pieces.map(flat))) return false;
      return pieces.every((piece) => typed.includes(flat(piece)));
    },
    spelling: ({ said: { shown = '', typed = '' } }) =>
      stands(this.#world, shown) && !stands(this.#world, typed) && this.#taken.isTyped(typed),
    synonym: ({ said: { shown = '', typed = '' } }) =>
      stands(this.#world, shown) &&
      this.#world.synonyms.some((all) => {
        const plain = all.map((each) => tokens(each).join(' '));
        return (
          plain.includes(shown) &&
          [typed, ...this.#taken.alternatives(typed).map((each) => each.join(' '))].some((each) =>
            plain.includes(each),
          )
        );
      }),
    form: ({ said: { shown = '', typed = '' } }) =>
      stands(this.#world, shown) &&
      this.#taken.isTyped(typed) &&
      areForms(shown, typed.replaceAll(' ', '')),
    written: ({ said: { shown = '', typed = '' } }) =>
      stands(this.#world, shown) &&
      this.#taken.isTyped(typed) &&
      (shown.replaceAll(' ', '') === typed.replaceAll(' ', '') ||
        (inFigures(shown) !== '' && inFigures(shown) === inFigures(typed)) ||
        (inSum(shown) !== '' && inSum(shown) === inSum(typed))),
    last: (claim) => {
      const speaker =
        Object.keys(this.#question.choices).join() === 'speaker' &&
        this.#taken.words().length === 0;
      return figureOf(claim) === Math.max(1, Math.ceil(this.#taken.total() / (speaker ? 50 : 10)));
    },
  };

  #isHeld(claim: Claim, texts: readonly Text[]): boolean {
    const { what = '', beside, otherwise } = claim.said;
    const many = !/^(?:it|this word|a word that begins with it|a form, another.*)$/.test(what);
    if (many !== this.#taken.words().length > 1) return false;
    const isLoose = /form/.test(what) || Boolean(otherwise);
    // Nothing but its words stands for a date or a sum where the sentence names nothing else.
    const all =
      isLoose || beside
        ? this.#taken.units(/form/.test(what) ? undefined : ['written'])
        : this.#taken.words().map((word): Unit => ({ ways: [[word]] }));
    const units = all.map((unit, at, { length }) =>
      /begins/.test(what) && at === length - 1 ? { ...unit, begins: true } : unit,
    );
    const meeting = texts.filter((text) =>
      meets(text, units, { isLoose, isBeside: beside !== undefined }),
    );
    // Where more than a page are found, not all other forms that were met need be told.
    const isWhole = !isLoose || this.#taken.total() <= 10;
    return isWhole ? meeting.length === figureOf(claim) : meeting.length <= figureOf(claim);
  }
}
