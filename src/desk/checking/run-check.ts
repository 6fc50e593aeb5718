/** Runs the check as it was asked for, once or at every save. */
import { watch } from 'node:fs';
import { today } from '../../clock.ts';
import { type Reader, reader } from '../../record/read/read.ts';
import { contentFolder } from '../../site.ts';
import { writeSchemas } from '../schemas.ts';
import { formats } from './formats.ts';
import { type Options, optionsIn, usage } from './options.ts';
import { outcomeOf } from './outcome.ts';

/** Prints what is found; gives the status with which the program ends, unless it goes on. */
export async function runCheck(args: readonly string[]): Promise<number> {
  const options = optionsIn(args, contentFolder);
  if (options === undefined) {
    console.log(usage);
    return 0;
  }
  if (typeof options === 'string') {
    console.error(options);
    return 2;
  }
  const content = reader(options.folder);
  if (options.watch) return atEverySave(options, content);
  return tell(options, content);
}

function tell(options: Options, content: Reader): number {
  const outcome = outcomeOf(content.reading(), today(), options.part);
  console.log(formats[options.format](outcome));
  // So that an editor's program offers the ids that there are now.
  if (options.folder === contentFolder) writeSchemas(outcome.reading.dossier);
  return outcome.problems.length === 0 ? 0 : 1;
}

/** Editors' programs save in several steps; what happens within so many milliseconds is one save. */
const oneSave = 60;

/** Goes on until the program is stopped; watches before the first look, so that no save falls between. */
function atEverySave(options: Options, content: Reader): Promise<never> {
  const { folder, format } = options;
  const isForPeople = format === 'text';
  let waiting: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_event, file) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isForPeople) console.log(`\n${file ?? folder} was saved:`);
      tell(options, content);
    }, oneSave);
  });
  tell(options, content);
  if (isForPeople) console.log(`\nWaiting for a file of ${folder} to be saved. Ctrl+C ends it.`);
  return new Promise(() => {});
}
