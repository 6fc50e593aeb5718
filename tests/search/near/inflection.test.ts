import { describe, expect, test } from 'vitest';
import { areForms } from '../../../src/search/near/inflection.ts';

describe('two words are forms of one', () => {
  test.each([
    ['spoon', 'spoons'],
    ['count', 'counted'],
    ['count', 'counting'],
    ['counts', 'counted'],
    ['wish', 'wishes'],
    ['wishes', 'wished'],
    ['file', 'files'],
    ['file', 'filed'],
    ['files', 'filing'],
    ['file', 'filing'],
    ['priority', 'priorities'],
    ['carry', 'carried'],
    ['carries', 'carrying'],
    ['stop', 'stopped'],
    ['stopped', 'stopping'],
    ['stops', 'stopping'],
    ['see', 'sees'],
  ])('%s and %s', (one, other) => {
    expect(areForms(one, other)).toBe(true);
    expect(areForms(other, one)).toBe(true);
  });
});

describe('two words are no forms of one', () => {
  test.each([
    ['the same', 'spoon', 'spoon'],
    ['of other stems', 'spoon', 'spoken'],
    ['of one stem and other endings', 'correction', 'correctness'],
    ['of one stem and an ending that makes another word', 'correct', 'correctness'],
    ['of two letters', 'is', 'iss'],
    ['that only begin alike', 'count', 'county'],
  ])('%s: %s and %s', (_why, one, other) => {
    expect(areForms(one, other)).toBe(false);
    expect(areForms(other, one)).toBe(false);
  });
});
