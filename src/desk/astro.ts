/** `npm run build`, `npm run dev`: Astro's command of that name, run as every build of ours is to run. */
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const { status } = spawnSync('astro', words, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    // Otherwise each build asks for a host of Astro's and writes into the home folder.
    ASTRO_TELEMETRY_DISABLED: '1',
    // What is set for other programs makes a build take half a minute an article.
    NODE_ENV: words[0] === 'dev' ? 'development' : 'production',
  },
});
process.exitCode = status ?? 1;
