import { expect, test } from 'vitest';
import { pagePlan, planIn } from '../../../src/search/codec/page-plan.ts';
import { withPlan } from '../../../src/search/write/site-index.ts';

const folder = '/search/0123456789/';
const plan = '{"quotes":{"pairs":2}}';
const bodyOf = (value: string, of: string) => {
  const body = planIn(value, of);
  return body && new TextDecoder().decode(body);
};

test('a page brings the plan of its own index', () => {
  expect(bodyOf(pagePlan(folder, plan), folder)).toBe(plan);
});

test.each([
  ['another folder’s', pagePlan('/search/9876543210/', plan)],
  ['a damaged one', pagePlan(folder, plan).replace('2', '3')],
  ['half of one', pagePlan(folder, plan).slice(0, -1)],
  ['none', ''],
])('takes no plan from %s', (_, value) => {
  expect(bodyOf(value, folder)).toBeUndefined();
});

test('stands in the page beside the folder it belongs to, and in no other page', () => {
  const html = withPlan(`<div data-index="${folder}">`, folder, plan);
  const value = /data-plan="([^"]+)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
  expect(bodyOf(value, folder)).toBe(plan);
  expect(() => withPlan('<div data-index="/search/9876543210/">', folder, plan)).toThrow(folder);
});
