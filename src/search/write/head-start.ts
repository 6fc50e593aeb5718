/** The script that stands in the head of the search page, in one piece. */
import { build } from 'esbuild';

/** Its text, small and with all it needs, to be put between the tags of a `script`. */
export async function headStart(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/search/head-start.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    write: false,
  });
  const code = outputFiles[0]?.text.trim() ?? '';
  if (/<\/script|<!--/i.test(code)) throw new Error('The head start would end its own script.');
  return code;
}
