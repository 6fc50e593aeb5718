/**
 * Styles that citation-js does not bring: Chicago's bibliography and footnotes as British lawyers set them.
 * Written for the kinds of source this record has (CSL 1.0.2), not for all that the manuals know.
 */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

const style = (kind: 'in-text' | 'note', id: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="${kind}" version="1.0" default-locale="en-GB">
<info><title>${title}</title><id>${id}</id><updated>2026-11-25T00:00:00Z</updated></info>
<macro name="date"><group delimiter=" ">
<choose><if is-uncertain-date="issued"><text value="about"/></if></choose>
<date variable="issued" form="text"/>
</group></macro>
<citation><layout><text variable="title"/></layout></citation>
${body}
</style>`;

const within = 'article article-journal article-magazine article-newspaper post-weblog webpage';

/** After The Chicago Manual of Style, 17th ed., chapter 14: a bibliography entry. */
const chicago = style(
  'in-text',
  'chicago-bibliography-short',
  'Chicago, bibliography (short)',
  `<bibliography><layout suffix="."><group delimiter=". ">
<names variable="author"><name and="text" name-as-sort-order="first" delimiter=", "/></names>
<choose><if type="${within}" match="any"><text variable="title" quotes="true"/></if>
<else><text variable="title" font-style="italic"/></else></choose>
<choose>
<if variable="volume"><group delimiter=": ">
<group delimiter=" ">
<group delimiter=", "><group delimiter=" ">
<text variable="container-title" font-style="italic"/><text variable="volume"/>
</group><text variable="issue" prefix="no. "/></group>
<text macro="date" prefix="(" suffix=")"/>
</group>
<text variable="page"/>
</group></if>
<else><group delimiter=", ">
<text variable="container-title" font-style="italic"/>
<text variable="publisher"/>
<text macro="date"/>
</group></else>
</choose>
<text variable="URL"/>
</group></layout></bibliography>`,
);

/**
 * After OSCOLA (Oxford University Standard for the Citation of Legal Authorities), 4th ed., sections 3.3 and 3.4: a
 * footnote. Of Hansard it wants House, date and a column, which no copy that we read
 * shows: so the heading stays.
 */
const oscola = style(
  'note',
  'oscola-footnote-short',
  'OSCOLA, footnote (short)',
  `<bibliography><layout><group delimiter=" ">
<choose>
<if variable="authority">
<text variable="authority"/>
<text macro="date"/>
<text variable="title" quotes="true" prefix="(" suffix=")"/>
</if>
<else>
<group delimiter=", ">
<names variable="author"><name and="text" delimiter=", " delimiter-precedes-last="never"/></names>
<choose><if type="bill legislation" match="any"><text variable="title"/></if>
<else><text variable="title" quotes="true"/></else></choose>
</group>
<choose>
<if variable="volume">
<text macro="date" prefix="(" suffix=")"/>
<text variable="volume"/>
<text variable="container-title" font-style="italic"/>
<text variable="page"/>
</if>
<else>
<text variable="container-title" font-style="italic"/>
<group delimiter=", " prefix="(" suffix=")"><text variable="publisher"/><text macro="date"/></group>
</else>
</choose>
</else>
</choose>
<text variable="URL" prefix="&lt;" suffix="&gt;"/>
<choose><if variable="URL"><date variable="accessed" form="text" prefix="accessed "/></if></choose>
</group></layout></bibliography>`,
);

const { styles, locales } = plugins.config.get('@csl');
styles.add('chicago', chicago);
styles.add('oscola', oscola);

// CSL takes from a dialect what it says and from American English the rest: these are all the ways in which CSL's own
// British locale differs where a reference of this record shows it.
locales.add(
  'en-GB',
  `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-GB">
<style-options punctuation-in-quote="false"/>
<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
<terms>
<term name="open-quote">‘</term><term name="close-quote">’</term>
<term name="open-inner-quote">“</term><term name="close-inner-quote">”</term>
</terms>
</locale>`,
);

/** How a quotation is cited in a style. */
interface CitationForm {
  /** What a reader calls it, in a word. */
  readonly short: string;
  readonly name: string;
  /** What stands before the source in which words were read that come from another; a footnote has none. */
  readonly connector?: string;
}

/** The styles in which a quotation is cited, by the name under which citation-js knows each. */
export const citationStyles = {
  apa: { short: 'APA', name: 'APA, 7th edition', connector: 'As cited' },
  harvard1: { short: 'Harvard', name: 'Harvard', connector: 'Cited' },
  chicago: { short: 'Chicago', name: 'Chicago, bibliography', connector: 'Quoted' },
  oscola: { short: 'OSCOLA', name: 'OSCOLA-like, British legal footnote' },
} as const satisfies Record<string, CitationForm>;

export type CitationStyle = keyof typeof citationStyles;
