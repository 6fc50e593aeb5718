/** How a long read tells what it knows: its standfirst, its statement marks, and what it says of its own reading. */
import type { Article } from '../../record/dossier.ts';
import type { Point } from '../../record/text/mentions.ts';
import { passages } from './passages.ts';
import { wordsOf } from './readability.ts';
import { type OwnSentence, sentencesOf, sentenceTrees } from './sentences.ts';

export interface Telling {
  readonly standfirst: { readonly words: number; readonly sentences: number };
  /** Sentences that would bear more than one statement mark. */
  readonly crowded: readonly { readonly at: Point; readonly marks: number }[];
  /** Sentences outside the note on our reading that tell of our own reading. */
  readonly readings: readonly { readonly at: Point }[];
  /** Sentences that state an absence and do not name what was read. */
  readonly bareNegatives: readonly { readonly at: Point; readonly words: string }[];
}

/** The heading of the one note that gathers what could not be read (editorial guidance, 1.10). */
export const noteOnReading = 'What we could not read';

// Our own reading: what we, this site or an unnamed reader read, saw or found, or could not.
const ownReading = [
  /\b(?:we|this site|our)\b[^.;]*\b(?:read|found|find|seen|saw|see|reading)\b/i,
  /\b(?:could|can)(?:not| not)? be (?:read|found|seen)\b/i,
  /\b(?:was|were|is|are|been) not (?:read|found|seen)\b/i,
  /\b(?:pages?|papers?|texts?|cop(?:y|ies)|documents?|openings?|extracts?|excerpts?|part)\b[^.;]*\b(?:read|seen|found) (?:here|for this)\b/i,
];

// An absence; what was read is named when the same sentence says in which pages, or when and how often it was looked for.
const absence =
  /\b(?:(?:was|were|is|are|been|be) (?:not|never|nowhere) (?:read|found|seen)|not found|no (?:reply|answer|response|text|record|page|trace|sign) (?:was|is|of|to|that|from)|nothing (?:later|after|more recent|further)|nowhere|could not be (?:read|found|seen)|cannot be (?:read|found|seen))\b/i;
const whatWasRead =
  /\b(?:in|of|from|among) (?:the |its |their |those |these |our |all |a )?(?:[\p{L}\p{N}-]+ ){0,4}(?:pages?|openings?|cop(?:y|ies)|texts?|papers?|documents?|reports?|look-ups?|excerpts?|extracts?|answers?|summary)\b|\b(?:the )?(?:pages?|openings?|cop(?:y|ies)|texts?|papers?|documents?|excerpts?|extracts?) (?:that |which )?(?:we )?(?:could )?(?:read|seen)\b/iu;

/** Looks over an article's paragraphs; its note on reading is left aside. */
export function telling({
  tree,
  standfirst = '',
}: Pick<Article, 'tree'> & Partial<Pick<Article, 'standfirst'>>): Telling {
  const sentences = outsideTheNote(tree);
  return {
    standfirst: {
      words: wordsOf(standfirst).length,
      sentences: sentenceTrees(standfirst).length,
    },
    crowded: sentences.filter(({ marks }) => marks > 1),
    readings: sentences.filter(({ text }) => ownReading.some((said) => said.test(text))),
    bareNegatives: sentences.flatMap(({ at, text }) => {
      const [words] = absence.exec(text) ?? [];
      return words && !whatWasRead.test(text) ? [{ at, words }] : [];
    }),
  };
}

function outsideTheNote(tree: Article['tree']): OwnSentence[] {
  let inNote = false;
  return passages(tree).flatMap((passage) => {
    if (passage.in === 'heading') inNote = passage.text.trim() === noteOnReading;
    return inNote || passage.in !== 'paragraph' ? [] : sentencesOf(passage);
  });
}
