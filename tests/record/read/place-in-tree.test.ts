import { expect, test } from 'vitest';
import { kinds } from '../../../src/record/kinds/index.ts';
import { placeInTree } from '../../../src/record/read/place-in-tree.ts';

const placed = (path: string) => placeInTree(path, kinds);

test.each([
  ['people/ann-example.yaml', 'people', 'ann-example'],
  ['articles/the-drawer.mdx', 'articles', 'the-drawer'],
  ['quotes/minutes/all.yaml', 'quotes', 'minutes/all'],
])('%s holds a record', (path, name, id) => {
  expect(placed(path)).toEqual({ name, id });
});

test.each(['words.txt', 'addresses.yaml', 'images/drawer.svg', 'images/2001/drawer.png'])(
  '%s is free to lie there',
  (path) => {
    expect(placed(path)).toEqual({ free: true });
  },
);

test.each([
  [
    'spoons/odd.yaml',
    'a file in "spoons", which is no folder of content',
    /^Move it into one of: .*people.*, images\.$/,
  ],
  ['peple/odd.yaml', 'a file in "peple", which is no folder of content', /people/],
  ['constructor/odd.yaml', 'a file in "constructor", which is no folder of content', /^Move it/],
  ['images/odd.html', 'a file in "images", which is no folder of content', /./],
  ['people/odd.yml', 'a file that does not end in .yaml', /^Rename it/],
  ['articles/odd.yaml', 'a file that does not end in .mdx', /^Rename it/],
  ['people/Odd.yaml', 'the name "Odd.yaml"', /^Name it people\/<id>\.yaml, with small letters/],
  ['quotes/all.yaml', 'the name "all.yaml"', /^Name it quotes\/<source>\/<key>\.yaml, with/],
  ['people/odd/all.yaml', 'the name "odd/all.yaml"', /^Name it people\/<id>\.yaml, with/],
])('%s has no place', (path, found, remedy) => {
  expect(placed(path)).toEqual({ found, remedy: expect.stringMatching(remedy) });
});
