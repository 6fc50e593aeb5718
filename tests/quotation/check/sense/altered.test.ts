import { describe, expect, test } from 'vitest';
import { altered, told } from './a-verdict.ts';

describe('what was altered', () => {
  test.each<[string, string, string, unknown[]]>([
    [
      'a word into its opposite',
      'It was lawful then.',
      'It was unlawful then.',
      [['changed', 'lawful', true]],
    ],
    [
      'an opposite into its word',
      'It was indefensible then.',
      'It was defensible then.',
      [['changed', 'indefensible', true]],
    ],
    ['a word into another', 'It was lawful then.', 'It was awful then.', []],
    [
      'a negation left out',
      'It was not lawful then.',
      'It was lawful then.',
      [['left out', 'not', true]],
    ],
    [
      'a negation put in',
      'It was lawful then.',
      'It was not lawful then.',
      [['put in', 'not', true]],
    ],
    [
      'a limit put in',
      'It was lawful then.',
      'It was partly lawful then.',
      [['put in', 'partly', false]],
    ],
    [
      'an ending that makes an opposite',
      'It was hopeless then.',
      'It was hope then.',
      [['changed', 'hopeless', true]],
    ],
    ['a figure', 'It was 2013 then.', 'It was 201 then.', [['figure', '2013', false]]],
    ['a figure in words', 'It was 10 then.', 'It was ten then.', []],
    ['a number', 'It was two then.', 'It was ten then.', [['figure', 'two', false]]],
    ['a name like may', 'We went then.', 'May went then.', []],
    [
      'a negation moved',
      'We did not go but ran.',
      'We did go but not ran.',
      [['moved', 'not', false]],
    ],
    [
      'a negation that its neighbour passed',
      'We have no plans.',
      'We no have plans.',
      [['moved', 'no', false]],
    ],
    [
      'an adverb put in',
      'They did it then.',
      'They falsely did it then.',
      [['put in', 'falsely', false]],
    ],
    ['a refusal', 'They went there.', 'They refused to go there.', []],
    [
      'a refusal put in',
      'They will go.',
      'They will refuse to go.',
      [['put in', 'refuse to', false]],
    ],
    ['what looks like not', 'They will go.', 'They will n0t go.', [['put in', 'not', true]]],
    ['Cyrillic not', 'They will go.', 'They will n\u043Et go.', [['put in', 'not', true]]],
    ['a condition left out', 'Go if open.', 'Go open.', [['left out', 'if', false]]],
    ['an adverb into another', 'They truly went.', 'They sadly went.', []],
    [
      'a negation left out with the verb that it needs',
      'It does not happen there.',
      'It happens there.',
      [['left out', 'not', true]],
    ],
    [
      'a negation into a word that is not its opposite',
      'It had no priority there.',
      'It had little priority there.',
      [['left out', 'no', false]],
    ],
    ['one contrast into another', 'Spoons as opposed to forks.', 'Spoons rather than forks.', []],
    [
      'a limit left out beside a negation that stays',
      'It was not only spoons.',
      'It was not the spoons.',
      [['left out', 'only', false]],
    ],
    [
      'a frequency',
      'It did not always count.',
      'It did not count.',
      [['left out', 'always', false]],
    ],
    ['a tendency', 'It will tend to go.', 'It will go.', [['left out', 'tend to', false]]],
    [
      'one negation in other words',
      'It was never counted then.',
      'It was Never, ever, counted then.',
      [],
    ],
  ])('%s', (_what, words, text, expected) => {
    expect(told(altered(words, text))).toEqual(expected);
  });
});
