/** `npm run check`: tells an editor everything that is wrong with the content, without building it. */
import './installed.js';

// Not at the top: where nothing is installed, that is told before anything is asked for.
const { runCheck } = await import('./checking/run-check.ts');
process.exitCode = await runCheck(process.argv.slice(2)).catch((error: unknown) => {
  // A mistake of ours: nothing is known of the content.
  console.error(error);
  return 2;
});
