/** Says so in a sentence where nothing is installed yet. Plain JavaScript, so that any Node can read it. */
import { existsSync } from 'node:fs';

const isInstalled = ['yaml', 'zod'].every((name) =>
  existsSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url)),
);
if (!isInstalled) {
  console.error(
    'Nothing is installed here yet. Run npm install, which also brings the right Node; then run this again.',
  );
  process.exit(2);
}
