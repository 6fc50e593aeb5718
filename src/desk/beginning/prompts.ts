/** Asks at a terminal. */
import { autocomplete, cancel, isCancel, log, select, text } from '@clack/prompts';
import type { Asker, Question } from './questions.ts';

/** So many options are looked through by typing. */
const many = 12;

/** Asks the person at the terminal; Ctrl+C ends the program, and leaves what was written so far. */
export const terminal: Asker = {
  say: (line) => log.warn(line),
  async ask(question) {
    const answer = await prompt(question);
    if (isCancel(answer)) {
      cancel('Stopped.');
      process.exit(130);
    }
    return answer?.trim() || undefined;
  },
};

function prompt({ path, message, mustBeThere, options, initial }: Question) {
  const name = path.filter((key) => !/^\d+$/.test(key)).join(' › ');
  const asked = {
    message: [name, message, mustBeThere ? '' : '(Enter leaves it out)'].filter(Boolean).join('  '),
    ...(initial !== undefined && { initialValue: initial }),
  };
  if (!options)
    return text({
      ...asked,
      validate: (value) =>
        mustBeThere && !value?.trim() ? 'It must be there: write something.' : undefined,
    });
  const offered = mustBeThere ? options : [{ value: '', label: '—' }, ...options];
  const choices = {
    ...asked,
    options: offered.map((option) => ({ label: option.value, ...option })),
  };
  return offered.length > many ? autocomplete({ ...choices, maxItems: many }) : select(choices);
}
