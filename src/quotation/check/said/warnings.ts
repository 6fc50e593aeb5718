/** What is told before anything else: that the sense is turned, that somebody else said it, or surely on another day. */
import { beginning } from '../../../format/beginning.ts';
import type { Verdict } from '../answer.ts';
import type { Circumstances } from '../circumstances.ts';
import type { Turn } from '../sense/turned.ts';
import { capital } from './in-words.ts';

/** All of them; every second piece is strong. */
export const warnings = (verdict: Verdict, about: Circumstances): string[][] => [
  ...turned(verdict, about.turns),
  ...misnamed(about),
];

/** What turns the sense, told before anything else. */
function turned(verdict: Verdict, turns: readonly Turn[]): string[][] {
  const marked = verdict.kind === 'with omissions' && verdict.omits;
  const seen = new Set<string>();
  return turns.flatMap(({ how, word, opposite }) => {
    const key = `${how === 'never cut' ? how : ''} ${word.toLowerCase()}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const sense = opposite
      ? 'Without it the sentence says the opposite.'
      : 'Without it the sense may turn.';
    const include: Record<Turn['how'], string[]> = {
      'left out': [`The words left out${marked ? ' at […]' : ''} include `, word, `. ${sense}`],
      'never cut': ['The record says that these words are never to be cut: ', word, '.'],
      before: ['Just before these words the record has ', word, `. ${sense}`],
      'put in': ['What was put in includes ', word, `. ${sense.replace('Without', 'With')}`],
      moved: ['A word stands elsewhere than in the record: ', word, '. There the sense may turn.'],
      changed: ['One word has become its opposite: the record has ', word, '.'],
      figure: ['A figure has become another: the record has ', word, '. The sense may turn.'],
      condition: [
        'At […] a condition is cut short: the record has ',
        beginning(word, 200),
        '. Without the rest the sense may turn.',
      ],
    };
    return [include[how]];
  });
}

function misnamed(about: Circumstances): string[][] {
  const { quote, misdated, places } = about;
  // Of words that anybody may say it is no mistake.
  if (!quote || places !== undefined) return [];
  const dated = ['The record dates these words ', quote.said, `, not ${misdated?.text}.`];
  return [...namedInstead(about), ...(misdated?.isSure ? [dated] : [])];
}

/** From whom the record has the words, where the text names only somebody else: not from them, if that is certain. */
export function namedInstead({ naming, quote, places }: Circumstances): string[][] {
  if (!quote || (naming.kind !== 'another' && naming.kind !== 'other')) return [];
  const isCommon = places !== undefined;
  const isDenied = naming.kind === 'another' && !isCommon;
  return [
    [
      `The record has ${isCommon ? 'them' : 'these words'} from `,
      capital(quote.speaker),
      `${isDenied ? ', not from' : '; what you pasted names'} ${naming.name}.`,
    ],
  ];
}
