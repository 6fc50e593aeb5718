/** What was done and what came of it, in sentences: all that the status says. Each is so by what the answer holds, and names what was searched. */
import { count, number } from './count.ts';
import type { FoundName } from './names/found-name.ts';
import { noExactMatch, withOthers } from './no-exact-match.ts';
import type { Answer } from './read/answer.ts';

/** What the page knows beside the answer. */
export interface Asked {
  /** Not all quotations were asked, and no long reads. */
  readonly narrowed: boolean;
  /** Whose name agrees with what was typed. */
  readonly names?: readonly FoundName[];
  readonly page?: number;
}

/** For the eye and the ear; of nothing asked, nothing. */
export async function says(
  answer: Answer,
  { narrowed, names = [], page = 1 }: Asked,
): Promise<string> {
  const whole = names.filter(({ agreement }) => agreement === 'whole');
  const told = await Promise.all([
    whole.length > 0 ? loosely().then(({ named }) => named(whole)) : '',
    found(answer, narrowed),
    taken(answer, names, page),
  ]);
  return told.flat().filter(Boolean).join(' ');
}

// Whoever finds word for word what they typed, and nobody of that name, needs no more sentences.
const loosely = () => import('./says-loosely.ts');

async function found(answer: Answer, narrowed: boolean): Promise<string[]> {
  const { query, quotations, passages, elsewhere = 0 } = answer;
  const { understanding, total, beside } = quotations;
  if (understanding === 'listed')
    return total > 0
      ? [`${count(total, 'quotation', 'quotations')}.`]
      : ['No quotation in the record fits every choice.'];
  const long = passages?.total ?? 0;
  const exactly = passages?.understanding === 'exact' ? long : 0;
  const matches = (of: number): string => count(of, 'exact match', 'exact matches');
  const others = withOthers(query, beside);
  if (understanding === 'exact' && total > 0)
    return [
      `${matches(total)}${exactly > 0 ? ` in quotations, and ${number(exactly)} in the long reads` : ''}${others}.`,
    ];
  if (exactly > 0)
    return [
      `No exact match in a quotation; ${matches(exactly)} in the long reads${others}.`,
      quotations.by ? (await loosely()).by(quotations) : '',
    ];
  const none = noExactMatch(query, narrowed);
  if (understanding === 'exact')
    return [none, elsewhere > 0 ? `${matches(elsewhere)} without the narrowing.` : ''];
  return (await loosely()).held(answer, { understanding, narrowed, none });
}

/** How a question was taken, where that is not as it was typed. */
async function taken(answer: Answer, names: readonly FoundName[], asked: number) {
  const { speaker, said, leftOut, tried } = answer.query;
  const isAsTyped =
    !speaker && !said && leftOut.length + tried.length === 0 && asked <= answer.page;
  return isAsTyped && !names.some(({ agreement }) => agreement === 'near')
    ? []
    : (await loosely()).taken(answer, names, asked);
}
