import { describe, expect, test } from 'vitest';
import { pageOf, textOf } from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { standingTogetherIn } from '../../../src/publish/finished/standing-together.ts';
import { aClaim, aDossier, aPerson } from '../../record/builders.ts';

const dossier = aDossier({
  people: [
    aPerson({ id: 'cy', name: 'Cy Mayor', 'sort-name': 'Mayor, Cy', 'keep-apart-from': ['ts-1'] }),
  ],
  claims: [
    aClaim({ id: 'ts-1' }),
    aClaim({ id: 'ts-2', kind: 'denial', 'never-without-one-of': ['ts-1', 'ts-3'] }),
    aClaim({ id: 'ts-3' }),
  ],
});
const together = standingTogetherIn(dossier, namingIn(dossier));
const faults = (body: string, address = '/method/') =>
  together(pageOf(address, `<body>${body}</body>`));
const stated = (id: string): string => `<p data-wwc-claim="${id}">${id} is stated.</p>`;
const apart = {
  rule: 'records-stand-apart',
  found: '"cy" on one page with "ts-1"',
  remedy: 'Take one of the two out: side by side they would say what no source says.',
};

describe('two that are kept apart', () => {
  test('are told at the first element that names the one, with what to do', () => {
    const [fault, ...others] = faults(
      `<a href="/people/cy/">He</a> and <a href="/people/cy/">him</a>${stated('ts-1')}`,
    );
    expect(others).toEqual([]);
    expect(fault).toMatchObject(apart);
    expect(fault?.element && textOf(fault.element)).toBe('He');
  });

  test('are told without a place where one is only a name among the words', () => {
    expect(faults(`<p>Cy Mayor.</p>${stated('ts-1')}`)).toEqual([apart]);
  });

  test('are told at the element that links to him, where his name stands too', () => {
    const [fault] = faults(`<p>Cy Mayor, <a href="/people/cy/">him</a></p>${stated('ts-1')}`);
    expect(fault?.element && textOf(fault.element)).toBe('him');
  });

  test('are told on the page of the one', () => {
    expect(faults(stated('ts-1'), '/people/cy/')).toEqual([apart]);
  });

  test('may stand on two pages', () => {
    expect(faults('<p>Cy Mayor</p>')).toEqual([]);
    expect(faults(stated('ts-1'))).toEqual([]);
  });
});

describe('a denial', () => {
  const rule = 'denials-stand-with-findings';

  test('without one of its findings is told with what to add', () => {
    expect(faults(stated('ts-2'))).toMatchObject([
      {
        rule,
        found: 'claim "ts-2" without "ts-1" or "ts-3"',
        remedy: 'Add <Claim id="ts-1">…</Claim>, or leave both out.',
      },
    ]);
  });

  test('stands with any one of its findings', () => {
    for (const finding of ['ts-1', 'ts-3'])
      expect(faults(stated('ts-2') + stated(finding))).toEqual([]);
  });

  test('is told once; a finding as often as you like', () => {
    const [again, ...others] = faults(stated('ts-2') + stated('ts-1') + stated('ts-2'));
    expect(others).toEqual([]);
    expect(again).toMatchObject({
      rule,
      found: 'the denial "ts-2" a second time',
      remedy: 'Tell it once.',
    });
    expect(faults(stated('ts-1') + stated('ts-1'))).toEqual([]);
  });
});
