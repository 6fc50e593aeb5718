import { expect, test } from 'vitest';
import { scopesOf, withoutUnused } from '../../../src/publish/pages/leave-unused-styles.ts';

const drawn =
  '@layer components{.bar[data-astro-cid-aa]{color:red}@media print{li[data-astro-cid-bb] a,p[data-astro-cid-bb]:is(.x,.y){margin:0}}@keyframes k{from{scale:0}50%{scale:1}}}';
const link = '<link rel="stylesheet" href="/assets/drawn.css">';

test('a sheet of components alone names their scopes', () => {
  expect(scopesOf(drawn)).toEqual(['data-astro-cid-aa', 'data-astro-cid-bb']);
});

test('a rule within a rule of a component is that component’s', () => {
  const css = '.bar[data-astro-cid-aa]{margin:0;@media (scripting:none){margin:1px}}';
  expect(scopesOf(css)).toEqual(['data-astro-cid-aa']);
});

test.each([
  ['.bar[data-astro-cid-aa],.plain{color:red}'],
  ['body{margin:0}'],
  ['@media print{p{margin:0}}'],
  ['.bar[data-astro-cid-aa]{color:red}@font-face{font-family:"A"}'],
  ['.bar[data-astro-cid-aa]{margin:0;@media (scripting:none){.plain{margin:1px}}}'],
])('a sheet with a rule for every page is left where it is: %s', (css) => {
  expect(scopesOf(css)).toBeUndefined();
});

test('a page asks for a sheet that styles something on it, and for no other', () => {
  const scopes = new Map([['/assets/drawn.css', ['data-astro-cid-aa']]]);
  const used = `${link}<p data-astro-cid-aa>`;
  expect(withoutUnused(used, scopes)).toBe(used);
  expect(withoutUnused(`${link}<p data-astro-cid-bb>`, scopes)).toBe('<p data-astro-cid-bb>');
  expect(withoutUnused(`${link}<p>`, new Map())).toBe(`${link}<p>`);
});
