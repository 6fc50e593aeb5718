/** Passages of long reads as items of a list. */
import type { Passage } from '../../../search/codec/files.ts';
import type { NearFacts } from '../../../search/near/near-facts.ts';
import type { Answer } from '../../../search/read/answer.ts';
import type { Hit } from '../../../search/read/texts.ts';
import { element, item, marked } from '../element.ts';
import { differs } from '../hits.ts';

/** Those of an answer. */
export function passageItems({ passages, query: { phrases, loose } }: Answer): HTMLLIElement[] {
  const words = [...phrases.map((phrase) => phrase.join(' ')), ...loose];
  return (passages?.hits ?? []).map((hit) => passageItem(hit, words));
}

/** A paragraph of a long read; the link lands on it and shows these words there. */
function passageItem(
  { block, ranges, told }: Omit<Hit<Passage>, 'number'> & Partial<NearFacts>,
  words: readonly string[],
): HTMLLIElement {
  const find = new URLSearchParams(words.map((each) => ['find', each]));
  const url = `${block.url}?${find}${block.anchor && `#${encodeURIComponent(block.anchor)}`}`;
  return item(
    url,
    element('a', { href: url, className: 'title' }, block.title),
    element('blockquote', { className: 'passage' }, ...marked(block.words, ranges)),
    ...(told ? [differs(told)] : []),
  );
}
