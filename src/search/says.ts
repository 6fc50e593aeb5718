/** What was done and what came of it, in sentences; each is so by what the answer holds, and names what was searched. */
import { count } from './count.ts';
import type { FoundName } from './names/found-name.ts';
import type { Answer } from './read/answer.ts';

/** For the eye and the ear; `narrowed` tells that not all quotations were asked, `asked` which page. */
export async function says(
  answer: Answer,
  narrowed: boolean,
  names: readonly FoundName[] = [],
  asked = 1,
): Promise<string> {
  const { speaker, leftOut, tried } = answer.query;
  const near = names.filter(({ agreement }) => agreement === 'near');
  const isPlain =
    !speaker && leftOut.length + tried.length + near.length === 0 && asked === answer.page;
  const taken = isPlain ? '' : (await import('./near/index.ts')).saysTaken(answer, asked, near);
  return [named(names), await found(answer, narrowed), taken].filter(Boolean).join(' ');
}

/** Who or what has what was typed for its name. */
function named(names: readonly FoundName[]): string {
  const whole = names.filter(({ agreement }) => agreement === 'whole');
  const [first] = whole;
  if (!first) return '';
  const { kind, about } = first.named;
  const one = { person: 'person', organisation: 'organisation', source: 'source' }[kind as string];
  if (whole.length > 1) return `${whole.length} pages or entries have this name.`;
  return `One ${one ?? 'page or entry'} has this name${about.includes('quotation') ? `: ${about}` : ''}.`;
}

async function found(answer: Answer, narrowed: boolean): Promise<string> {
  const { query, quotations, passages } = answer;
  const { understanding, total } = quotations;
  if (understanding === 'listed')
    return total > 0
      ? `${count(total, 'quotation', 'quotations')}.`
      : 'No quotation in the record fits every choice.';
  const exactly = passages?.understanding === 'exact' ? passages.total : 0;
  const others =
    query.phrases.length > 0 && query.loose.length > 0 ? ', with all the other words' : '';
  if (understanding === 'exact' && total > 0)
    return `${count(total, 'exact match', 'exact matches')}${
      exactly > 0 ? ` in quotations, and ${exactly.toLocaleString('en-GB')} in the long reads` : ''
    }${others}.`;
  if (exactly > 0)
    return `No exact match in a quotation; ${count(exactly, 'exact match', 'exact matches')} in the long reads${others}.`;

  return (await import('./near/index.ts')).saysLoosely(answer, narrowed);
}
