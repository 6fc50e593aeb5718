import { describe, expect, test } from 'vitest';
import { blockSize } from '../../../src/search/codec/lists.ts';
import { candidates } from '../../../src/search/read/candidates.ts';
import type { CorpusIndex, List } from '../../../src/search/read/corpus-index.ts';
import type { Way } from '../../../src/search/typed/way.ts';

/** An index of texts; of `far` words and pairs the lists lie apart, and are as long as is said. */
function anIndex(texts: readonly string[], far: Readonly<Record<string, number>> = {}) {
  const read: string[] = [];
  const asked: string[] = [];
  const all = texts.map((text) => text.split(' '));
  const list = (name: string, numbers: readonly number[]): List => {
    asked.push(name);
    const size = far[name];
    return {
      size: size ?? numbers.length,
      here: size === undefined ? numbers : undefined,
      read: async () => {
        read.push(name);
        return numbers;
      },
    };
  };
  const holding = (has: (word: string) => boolean): number[] =>
    all.flatMap((words, block) => (words.some(has) ? [block] : []));
  const index = {
    word: async (word: string) =>
      list(
        word,
        holding((own) => own === word),
      ),
    beginnings: async (letters: string) =>
      [...new Set(all.flat())]
        .filter((word) => word.startsWith(letters))
        .map((word) =>
          list(
            word,
            holding((own) => own === word),
          ),
        ),
    pair: async (one: string, other: string) =>
      list(
        `${one} ${other}`,
        all.flatMap((words, block) =>
          words.flatMap((word, at) =>
            word === one && words[at + 1] === other ? [block * blockSize + at] : [],
          ),
        ),
      ),
  } as unknown as CorpusIndex;
  return { index, read, asked };
}
const way = (...words: string[]): Way => ({ kind: 'words', words });
const find = async (terms: Way[][], ...given: Parameters<typeof anIndex>) => {
  const { index, read, asked } = anIndex(...given);
  return { ...(await candidates(index, terms)), read, asked };
};

const texts = ['a b c d', 'b a d c', 'a b d c', 'c d a b', 'e f g h i j k l m n o p'];

describe('the blocks that meet a question', () => {
  test('have each of its words', async () => {
    expect(await find([[way('a')], [way('d')]], texts)).toMatchObject({
      blocks: [0, 1, 2, 3],
      certain: true,
      read: [],
    });
    expect(await find([[way('a')], [way('e')]], texts)).toMatchObject({ blocks: [] });
    expect(await find([], texts)).toMatchObject({ blocks: [], certain: true });
  });

  test('have one of the ways of each part, once and in order', async () => {
    expect(await find([[way('e'), way('c', 'd'), way('c')]], texts)).toMatchObject({
      blocks: [0, 1, 2, 3, 4],
    });
  });

  test('have the words of a phrase side by side', async () => {
    expect((await find([[way('a', 'b')]], texts)).blocks).toEqual([0, 2, 3]);
    expect((await find([[way('a', 'b', 'c')]], texts)).blocks).toEqual([0]);
    expect((await find([[way('a', 'b', 'c', 'd')]], texts)).blocks).toEqual([0]);
    expect((await find([[way('b', 'b')]], texts)).blocks).toEqual([]);
  });

  test('have a word that begins so, or one of a name', async () => {
    const named = ['ab x', 'ac', 'b @ada'];
    expect((await find([[{ kind: 'begins', word: 'a' }]], named)).blocks).toEqual([0, 1]);
    expect((await find([[{ kind: 'name', word: 'ada' }]], named)).blocks).toEqual([2]);
  });
});

describe('a list that lies apart', () => {
  test('is read where nothing else tells', async () => {
    expect(await find([[way('a')]], texts, { a: 9000 })).toMatchObject({
      blocks: [0, 1, 2, 3],
      certain: true,
      read: ['a'],
    });
  });

  test('is not read where the texts of what is left are fewer bytes', async () => {
    const far = (size: number) =>
      find([[way('a')], [way('e')], [way('f')]], [...texts, 'a e f'], { a: size });
    expect(await far(1200)).toMatchObject({ blocks: [4, 5], certain: false, read: [] });
    expect(await far(1199)).toMatchObject({ blocks: [5], certain: true, read: ['a'] });
  });

  test('is not read where nothing is left', async () => {
    expect(await find([[way('a')], [way('x')]], texts, { a: 10 })).toMatchObject({
      blocks: [],
      certain: true,
      read: [],
    });
  });

  test('is read after shorter ones', async () => {
    const { read } = await find([[way('a')], [way('b')]], texts, { a: 900, b: 800 });
    expect(read).toEqual(['b', 'a']);
  });

  test('of one way of a part makes the part one that lies apart', async () => {
    expect(await find([[way('a'), way('e')]], texts, { a: 900 })).toMatchObject({
      blocks: [0, 1, 2, 3, 4],
      read: ['a', 'e'],
    });
  });

  test('of each pair of a phrase is read only if other parts leave much', async () => {
    const far = { 'a b': 9000, 'c d': 8000 };
    expect(await find([[way('a', 'b', 'c', 'd')]], texts, far)).toMatchObject({
      blocks: [0],
      certain: true,
      read: ['c d', 'a b'],
    });
    expect(await find([[way('a', 'b', 'c', 'd')], [way('e')]], texts, far)).toMatchObject({
      blocks: [4],
      certain: false,
      read: [],
    });
  });
});

describe('of a long phrase', () => {
  const long = 'e f g h i j k l m n o p'.split(' ');

  test('three pairs are asked for, if so few blocks are left', async () => {
    expect(await find([[way(...long)]], texts)).toMatchObject({
      blocks: [4],
      certain: false,
      asked: ['e f', 'k l', 'o p'],
    });
  });

  test('all pairs, if more are left', async () => {
    const many = Array.from({ length: 5 }, () => long.join(' '));
    const odd = long.with(2, 'x').join(' ');
    const { blocks, certain, asked } = await find([[way(...long)]], [odd, ...many]);
    expect([blocks, certain]).toEqual([[1, 2, 3, 4, 5], true]);
    expect(asked).toEqual(['e f', 'k l', 'o p', 'g h', 'i j', 'm n']);
  });
});

describe('of many parts the ten longest are asked for', () => {
  const words = Array.from({ length: 11 }, (_, at) => 'w'.repeat(at + 1));

  test('and the text tells the rest', async () => {
    const { asked, certain } = await find(
      words.map((word) => [way(word)]),
      [words.join(' ')],
    );
    expect(asked).toHaveLength(10);
    expect(asked).not.toContain('w');
    expect(certain).toBe(false);
    const ten = await find(
      words.slice(1).map((word) => [way(word)]),
      [words.join(' ')],
    );
    expect(ten.certain).toBe(true);
  });

  test('by all letters of a phrase, and by those of a beginning', async () => {
    const others = words.slice(1).map((word) => [way(word)]);
    const phrase = await find([...others, [way('a', 'b', 'c')]], [words.join(' ')]);
    expect(phrase.asked).toContain('a b');
    expect(phrase.asked).not.toContain('ww');
    const begun = await find([...others, [{ kind: 'name', word: 'abcd' }]], [words.join(' ')]);
    expect(begun.asked).toContain('@abcd');
  });
});
