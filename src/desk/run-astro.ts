/** Runs Astro as every build of ours is to run: it asks nothing of the network, and no environment makes it slow. */
import { spawnSync } from 'node:child_process';

/** Runs it to its end and gives its status; `environment` is added to that of this process. */
export function runAstro(words: readonly string[], environment: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync('astro', words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      // Otherwise each build asks for a host of Astro's and writes into the home folder.
      ASTRO_TELEMETRY_DISABLED: '1',
      // What is set for other programs makes a build take half a minute an article.
      NODE_ENV: words[0] === 'dev' ? 'development' : 'production',
      ...environment,
    },
  });
  return status ?? 1;
}
