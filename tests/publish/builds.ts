/** Builds a changed copy of the invented site, away from everything else. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verification } from '../../src/desk/verifying/verification.ts';
import { stagingFor } from '../../src/site.ts';

/**
 * A copy of the invented site's content, and what happens when it is built. Unless it is `published`, it may lose records;
 * unless it is `printed`, it has no PDFs, for which a browser would start.
 */
export function aSite({ published = false, printed = false } = {}) {
  mkdirSync('.build', { recursive: true });
  const work = mkdtempSync('.build/changed-');
  const content = join(work, 'content');
  const target = join(work, 'release');
  cpSync('tests/site/content', content, { recursive: true });
  if (!published) rmSync(join(content, 'addresses.yaml'));
  return {
    work,
    content,
    target,
    write: (file: string, text: string) => writeFileSync(join(content, file), text),
    change(file: string, from: string, to: string) {
      const text = readFileSync(join(content, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      writeFileSync(join(content, file), text.replace(from, to));
    },
    /** Enters that somebody read these quotations, as an editor would. */
    readByEye: (...ids: string[]) => verification(['--eye', ...ids], content, '2020-01-02'),
    build: () => astroBuild({ CONTENT: content, TARGET: target, PDF: printed ? 'yes' : 'no' }),
    /** Renders it without a release; gives the folder in which the render lies. */
    render() {
      const { status, output } = astroBuild({
        CONTENT: content,
        TARGET: target,
        UNRELEASED: 'yes',
      });
      if (status !== 0) throw new Error(output);
      return stagingFor(target);
    },
    remove() {
      rmSync(work, { recursive: true });
      rmSync(stagingFor(target), { recursive: true, force: true });
    },
  };
}

function astroBuild(environment: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment, NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}
