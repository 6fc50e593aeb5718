/** Chapters → a book in EPUB 3.3 with EPUB Accessibility 1.1: the same bytes for the same words on every machine. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeHtml as escaped } from '../../format/escape-html.ts';
import { site } from '../../site.ts';
import type { Section } from './article-copy.ts';

/** A long read as a file of a book. */
export interface Chapter {
  /** The name of its file, without ending. */
  readonly name: string;
  readonly title: string;
  /** XHTML of what stands in its body. */
  readonly text: string;
  readonly sections: readonly Section[];
}

export interface Book {
  /** The address of what it is a copy of: its identifier too. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly topics: readonly string[];
  /** Days: of the first release, and of the last correction. */
  readonly published: string;
  readonly modified: string;
  readonly chapters: readonly Chapter[];
}

/** The bytes of the file. */
export function epub(book: Book): Uint8Array {
  const files: Zippable = {
    // Readers know an EPUB by this file, which comes first and is not packed (OCF 3.3, 4.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageOf(book)),
    'EPUB/nav.xhtml': strToU8(navOf(book)),
    'EPUB/style.css': strToU8(style),
  };
  for (const { name, title, text } of book.chapters)
    files[`EPUB/${name}.xhtml`] = strToU8(page(title, `<main>${text}</main>`));
  // The first day that a zip can name, by the clock of the machine: the bytes are the same in every zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

const style = `body { line-height: 1.5; margin: 0 5%; }
h1, h2, h3, nav { line-height: 1.2; text-align: start; }
aside { border: 1px solid; margin: 1.5em 0; padding: 0 1em; }
blockquote { font-size: 1.1em; margin: 1.5em 1em; }
figcaption, caption, [role='doc-endnotes'] { font-size: 0.9em; }
sup { font-size: 0.7em; line-height: 0; }
table { border-collapse: collapse; }
td, th { border: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
`;

/** How a reader without sight fares in it (schema.org's properties, as EPUB Accessibility 1.1, 2.2, asks). */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
  [
    'accessibilitySummary',
    'All of it is text: headings, notes with links there and back, and tables in place of the drawings of the site.',
  ],
] as const;

function packageOf({ chapters, ...book }: Book): string {
  const dc = (name: string, text: string): string => `<dc:${name}>${escaped(text)}</dc:${name}>`;
  const meta = (property: string, text: string): string =>
    `<meta property="${property}">${escaped(text)}</meta>`;
  const item = (id: string, file: string, type: string, more = ''): string =>
    `<item id="${id}" href="${file}" media-type="${type}"${more}/>`;
  const names = chapters.map(({ name }) => name);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="address" xml:lang="${site.language}">
${[
  '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
  `<dc:identifier id="address">${escaped(book.address)}</dc:identifier>`,
  dc('title', book.title),
  dc('language', site.language),
  dc('creator', site.name),
  dc('publisher', site.name),
  dc('date', book.published),
  dc('description', book.description),
  dc('rights', `Our own words: ${site.licence.name}. Quotations remain their authors’.`),
  ...book.topics.map((topic) => dc('subject', topic)),
  meta('dcterms:modified', `${book.modified}T00:00:00Z`),
  ...accessibility.map(([name, value]) => meta(`schema:${name}`, value)),
  '</metadata>',
  '<manifest>',
  item('nav', 'nav.xhtml', 'application/xhtml+xml', ' properties="nav"'),
  item('style', 'style.css', 'text/css'),
  ...names.map((name) => item(`text-${name}`, `${name}.xhtml`, 'application/xhtml+xml')),
  '</manifest>',
  `<spine>${names.map((name) => `<itemref idref="text-${name}"/>`).join('')}</spine>`,
].join('\n')}
</package>
`;
}

function navOf({ title, chapters }: Book): string {
  const entry = (href: string, text: string, below = ''): string =>
    `<li><a href="${escaped(href)}">${escaped(text)}</a>${below}</li>`;
  const list = chapters.map(({ name, title, sections }) => {
    const below = sections.map(({ id, name: text }) => entry(`${name}.xhtml#${id}`, text)).join('');
    return entry(`${name}.xhtml`, title, below && `<ol>${below}</ol>`);
  });
  return page(
    title,
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents"><h1 id="contents">Contents</h1><ol>${list.join('\n')}</ol></nav>`,
  );
}

const page = (title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${site.language}" xml:lang="${site.language}">
<head><title>${escaped(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;
