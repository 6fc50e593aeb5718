/** Stops a text that holds code before anything of it is compiled, also in development. */
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { parse } from '../record/text/parse.ts';
import { refusals } from '../record/text/refusals.ts';

/** A remark plugin; it reads the text itself, as the check does, before MDX has rearranged it. */
export function refuseCode() {
  return (_tree: Root, file: VFile): void => {
    const first = refusals(parse(String(file.value)))[0];
    if (first)
      file.fail(`${first.found}. ${first.remedy}`, {
        place: first.at,
        ruleId: 'texts-hold-no-code',
      });
  };
}
