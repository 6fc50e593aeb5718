import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aSite } from './builds.ts';

const site = aSite();
const canary = join(site.work, 'canary');
afterAll(site.remove);

/** Each would leave a file behind, or end the build, if it ran. */
const attacks: Record<string, string> = {
  'an import of fs': `import { writeFileSync } from 'node:fs';\n\nexport const run = writeFileSync('${canary}', '');`,
  'an export that runs': `export const run = process.getBuiltinModule('fs').writeFileSync('${canary}', '');`,
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
  test.each(Object.entries(attacks))(
    'with %s',
    (_name, attack) => {
      site.write('articles/attack.mdx', `${frontMatter}\n${attack}\n`);
      const { status, output } = site.build();
      expect(status).not.toBe(0);
      expect(output).toMatch(/attack\.mdx:\d+:\d+ {2}texts-(?:hold-no-code|are-well-formed)/);
      expect(existsSync(canary)).toBe(false);
      expect(existsSync(site.target)).toBe(false);
    },
    30_000,
  );
});
