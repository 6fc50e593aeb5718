import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/publish/host/headers.ts';
import { withPolicy } from '../../../src/publish/host/policy-in-pages.ts';

test('a page holds its policy before all that it is for, and sends no referrer', () => {
  const policy = contentSecurityPolicy('go()');
  const page = withPolicy('<head><meta charset="utf-8"><style>a{}</style></head>', policy);
  const [, content] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(content).toBe(policy);
  expect(page.indexOf('http-equiv')).toBeLessThan(page.indexOf('<style>'));
  expect(page).toContain('<meta name="referrer" content="no-referrer">');
});
