import { expect, test } from 'vitest';
import { pagePlan, planIn } from '../../../src/search/codec/page-plan.ts';
import { withHeadStart } from '../../../src/search/write/site-index.ts';

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

test('stands in the head of the page of the folder it belongs to, with the script, and in no other page', () => {
  const page = (of: string) =>
    `<head><meta charset="utf-8"><link rel="stylesheet"></head><div data-index="${of}">`;
  const html = withHeadStart(page(folder), 'go("$&")', folder, plan);
  const [, value = '', code] =
    /<meta charset="utf-8"><script data-plan="([^"]+)">(.+)<\/script><link/.exec(html) ?? [];
  expect(bodyOf(value.replaceAll('&quot;', '"'), folder)).toBe(plan);
  expect(code).toBe('go("$&")');
  expect(() => withHeadStart(page('/search/9876543210/'), '', folder, plan)).toThrow(folder);
});
