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
<group delimiter=", ">
<choose><if variable="container-title"><text variable="container-title" font-style="italic"/></if></choose>
<text variable="publisher"/>
<text macro="date"/>
</group>
<text variable="URL"/>
</group></layout></bibliography>`,
);

/** After OSCOLA (Oxford University Standard for the Citation of Legal Authorities), 4th ed., section 3.4: a footnote. */
const oscola = style(
  'note',
  'oscola-footnote-short',
  'OSCOLA, footnote (short)',
  `<bibliography><layout><group delimiter=" ">
<group delimiter=", ">
<names variable="author"><name and="text" delimiter=", " delimiter-precedes-last="never"/></names>
<choose><if type="bill legislation" match="any"><text variable="title"/></if>
<else><text variable="title" quotes="true"/></else></choose>
</group>
<text variable="container-title" font-style="italic"/>
<group delimiter=", " prefix="(" suffix=")"><text variable="publisher"/><text macro="date"/></group>
<text variable="URL" prefix="&lt;" suffix="&gt;"/>
<choose><if variable="URL"><date variable="accessed" form="text" prefix="accessed "/></if></choose>
</group></layout></bibliography>`,
);

const { styles, locales } = plugins.config.get('@csl');
styles.add('chicago', chicago);
styles.add('oscola', oscola);

// British English as far as references show it: single marks, and the day before the month.
locales.add(
  'en-GB',
  String(locales.get('en-US'))
    .replace('xml:lang="en-US"', 'xml:lang="en-GB"')
    .replace('punctuation-in-quote="true"', 'punctuation-in-quote="false"')
    .replace(/(name="open-quote">)“/, '$1‘')
    .replace(/(name="close-quote">)”/, '$1’')
    .replace(/(name="open-inner-quote">)‘/, '$1“')
    .replace(/(name="close-inner-quote">)’/, '$1”')
    .replace(
      /<date form="text">[\s\S]*?<\/date>/,
      '<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>',
    ),
);

/** The styles in which a quotation is cited, by the name under which citation-js knows each. */
export const citationStyles = {
  apa: 'APA, 7th edition',
  harvard1: 'Harvard',
  chicago: 'Chicago, bibliography',
  oscola: 'OSCOLA-like, British legal footnote',
} as const;

export type CitationStyle = keyof typeof citationStyles;
