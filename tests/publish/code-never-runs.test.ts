import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSite } from './builds.ts';

const site = aSite();
const canary = (attack: number): string => join(site.work, `canary-${attack}`);
afterAll(site.remove);

/** Each would leave a file of its own behind, or end the build as if all were well, if it ran. */
const attacks: Record<string, string> = {
  'an import of fs': `import { writeFileSync } from 'node:fs';\n\nexport const run = writeFileSync('${canary(0)}', '');`,
  'an export that runs': `export const run = process.getBuiltinModule('fs').writeFileSync('${canary(1)}', '');`,
  'an expression': '{process.exit(0)}',
  'an expression in a tag': '<Argument id={process.exit(0)}>\n\nWords.\n\n</Argument>',
  'a spread': '<Argument {...process.exit(0)}>\n\nWords.\n\n</Argument>',
  'a script': "<script>fetch('/')</script>",
  'an event': '<img src="/x.png" onerror="alert(1)" />',
  'a script address': '[press](javascript:alert(1))',
  'a script address in entities': '[press](&#x6A;avascript:alert(1))',
  'a frame': '<iframe src="https://example.org/"></iframe>',
};

const frontMatter = `---
title: Attack
standfirst: It runs code.
series: 9
written: 2020-01-03
facts-checked-to: 2020-01-02
content-note: None.
topics:
  - counting
---
`;

describe('a build stops before anything of a text runs', () => {
  let built: ReturnType<typeof site.build>;
  beforeAll(() => {
    for (const [number, attack] of Object.values(attacks).entries())
      site.write(`articles/attack-${number}.mdx`, `${frontMatter}\n${attack}\n`);
    built = site.build();
  });

  test('and leaves no release', () => {
    expect(built.status).not.toBe(0);
    expect(existsSync(site.target)).toBe(false);
  });

  const each = Object.keys(attacks).map((name, number) => ({ name, number }));
  test.each(each)('with $name', ({ number }) => {
    const place = `articles/attack-${number}\\.mdx:\\d+:\\d+`;
    expect(built.output).toMatch(new RegExp(`${place} {2}texts-(?:hold-no-code|are-well-formed)`));
    expect(existsSync(canary(number))).toBe(false);
  });
});
