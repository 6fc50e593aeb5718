/** How an editor's text becomes HTML: the plugins, in the order that they need. */
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { gfmOptions } from '../record/text/parse.ts';
import { anchors } from './anchors.ts';
import { citations } from './citations.ts';
import { evidence } from './evidence.ts';
import { foldedNotes } from './folded-notes.ts';
import { headingAnchors } from './heading-anchors.ts';
import { headingIds } from './heading-ids.ts';
import { marks } from './marks.ts';
import { noteRoles } from './note-roles.ts';
import { paragraphIds } from './paragraph-ids.ts';
import { places } from './places.ts';
import { refuseCode } from './refuse-code.ts';
import { scrollingTables } from './scrolling-tables.ts';
import { wholeParagraphs } from './whole-paragraphs.ts';

export const markdownProcessor = unified({
  // Ours, so that its options and its version are ours.
  gfm: false,
  // Nothing may touch the characters of a quotation.
  smartypants: false,
  remarkPlugins: [
    [remarkGfm, gfmOptions],
    // First, so that nothing works on a text that is refused.
    refuseCode,
    wholeParagraphs,
    // Before citations, which take their text away.
    anchors,
    headingIds,
    citations,
    // After them, since a citation at the end of such a sentence is reached from its note.
    evidence,
  ],
  remarkRehype: {
    clobberPrefix: '',
    footnoteLabel: 'Notes',
    footnoteLabelProperties: {},
    // A word, which can be read and pressed; the label begins with it, so that it can also be spoken.
    footnoteBackContent: (_reference: number, again: number) =>
      again > 1 ? `Back ${again}` : 'Back',
    footnoteBackLabel: (reference: number, again: number) =>
      `Back ${again > 1 ? `${again} ` : ''}to the text at note ${reference + 1}`,
  },
  rehypePlugins: [
    places,
    noteRoles,
    marks,
    paragraphIds,
    scrollingTables,
    foldedNotes,
    headingAnchors,
  ],
});
