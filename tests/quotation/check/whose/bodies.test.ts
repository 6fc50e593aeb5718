import { expect, test } from 'vitest';
import { namingIn } from '../../../../src/quotation/check/whose/named.ts';
import { aLookup } from '../a-lookup.ts';

const voice = {
  name: 'House of Spoons Public Drawer Select Committee',
  others: ['The Spoon Foundation'],
  source: 'Minutes, Hall',
  quotedBy: 'The Telegraph',
};
const known = [
  { name: 'The Telegraph', others: [] },
  { name: 'The Star', others: [] },
];

test.each([
  ['Spoon Foundation', { kind: 'speaker' }],
  ['The Spoon Foundation', { kind: 'speaker' }],
  ['Public Drawer Committee', { kind: 'perhaps', name: 'Public Drawer Committee' }],
  ['Drawer Select Committee', { kind: 'perhaps', name: 'Drawer Select Committee' }],
  ['Drawer Public Committee', { kind: 'other', name: 'Drawer Public Committee' }],
  ['Public Fork Committee', { kind: 'other', name: 'Public Fork Committee' }],
  ['the Telegraph reported', { kind: 'nobody' }],
  ['a warden told the Telegraph', { kind: 'nobody' }],
  ['said the Telegraph', { kind: 'other', name: 'The Telegraph' }],
  ['the Star reported', { kind: 'other', name: 'The Star' }],
])('beside the words of a body, %j names %j', (credit, expected) => {
  expect(namingIn(`… ${credit}`, voice, known)).toMatchObject(expected);
});

const { finding, quotes } = await aLookup('content');
const long = quotes.filter(({ words }) => words.split(' ').length > 14);

test('of the real record, a body by its name without one word is no other name', async () => {
  const texts = long.flatMap(({ words, speaker }) => {
    const name = speaker.split(' ');
    return /Committee$|Police$|Council$|Foundation$/.test(speaker) && name.length > 3
      ? name.flatMap((word, at) =>
          /^\p{Lu}/u.test(word) && at > 0 && at < name.length - 1
            ? [
                `${name
                  .toSpliced(at, 1)
                  .slice(at > 2 ? 1 : 0)
                  .join(' ')
                  .replace(/^of /, '')}: “${words}”`,
              ]
            : [],
        )
      : [];
  });
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts.slice(0, 40))
    expect.soft((await finding(text)).word, text).not.toMatch(/another name|not of this/);
});

test('of the real record, a newspaper that quoted the words is no other speaker', async () => {
  const quoted = long.filter(({ quotedBy }) => quotedBy);
  expect(quoted.length).toBeGreaterThan(5);
  for (const { words, quotedBy } of quoted)
    for (const text of [
      `“${words}”, ${quotedBy} reported.`,
      `“${words}”, one of them told ${quotedBy}.`,
    ])
      expect.soft((await finding(text)).word, text).not.toMatch(/another name|not of this/);
});
