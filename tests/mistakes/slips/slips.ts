/** Slips as editors make them, one at a time, by a seed: where the slip is, the check should point. */
import { inFields } from './in-fields.ts';
import { inTexts } from './in-texts.ts';
import { pick } from './slip-kinds.ts';

export interface Slip {
  readonly what: string;
  readonly file: string;
  /** The line that was changed, or on which the line stood that was taken out; from 1. */
  readonly line: number;
  readonly text: string;
}

/** One slip in one of the files, if the file that chance takes gives an occasion for it. */
export function slipIn(files: ReadonlyMap<string, string>, random: () => number): Slip {
  const names = [...files.keys()];
  const texts = names.filter((name) => name.endsWith('.mdx'));
  for (;;) {
    const isText = random() < 0.45;
    const file = pick(random, isText ? texts : names);
    const lines = (files.get(file) ?? '').split('\n');
    const fence = file.endsWith('.mdx') ? lines.indexOf('---', 1) : -1;
    const inText = isText && random() < 0.85;
    const [what, kind] = pick(random, Object.entries(inText ? inTexts : inFields));
    const occasions = lines.flatMap((line, at) => {
      const isField = fence < 0 || (at > 0 && at < fence);
      if (inText ? at <= fence : !isField) return [];
      const changed = kind(line, random, lines, at);
      return changed === undefined || changed === line ? [] : [{ at, changed }];
    });
    if (occasions.length === 0) continue;
    const { at, changed } = pick(random, occasions);
    const text = lines.toSpliced(at, 1, ...(changed === null ? [] : [changed])).join('\n');
    return { what, file, line: at + 1, text };
  }
}
