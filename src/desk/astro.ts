/** `npm run build`, `npm run dev`: Astro's command of that name. */
import { runAstro } from './run-astro.ts';

process.exitCode = runAstro(process.argv.slice(2));
