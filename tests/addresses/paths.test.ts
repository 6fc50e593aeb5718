import { expect, test } from 'vitest';
import { paths } from '../../src/addresses/paths.ts';

test.each([
  ['targets', '/topics/targets/'],
  ['Goodhart’s law', '/topics/goodharts-law/'],
  ["Goodhart's law", '/topics/goodharts-law/'],
  ['counter-evidence', '/topics/counter-evidence/'],
  ['Café & co.', '/topics/cafe-co/'],
])('the topic %s has the address %s', (topic, address) => {
  expect(paths.topic(topic)).toBe(address);
});
