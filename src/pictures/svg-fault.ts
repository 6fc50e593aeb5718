/** What a drawing may not hold: anything from elsewhere, anything that runs, or a form that is no SVG. */
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';

/** What is wrong with a picture, and what to do. */
export interface PictureFault {
  readonly found: string;
  readonly remedy: string;
  /** Where in a drawing, which is text; both count from 1. */
  readonly at?: { readonly line: number; readonly column: number };
}

/** A reference in a style to anything but a part of the drawing, or a picture within it. */
const elsewhere = /url\((?!\s*["']?(?:#|data:image\/))/i;

const take = 'Take it out: a drawing holds all that it shows, and shows what it holds.';

/** Looks at the text of an SVG; the place is that of the first fault. */
export function svgFault(text: string): PictureFault | undefined {
  let root: XmlElement | null;
  try {
    ({ root } = parseXml(text, { includeOffsets: true }));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { line, column } = error;
    return {
      at: { line, column },
      found: 'a drawing that is no SVG, or a part of one',
      remedy: 'Save it again as a plain SVG.',
    };
  }
  if (root?.name.replace(/^.*:/, '') !== 'svg')
    return { found: 'a drawing that is no SVG', remedy: 'Save it again as a plain SVG.' };
  for (const element of elementsOf(root)) {
    const found = faultOf(element);
    if (found) return { at: placeIn(text, element.start), found, remedy: take };
  }
  return undefined;
}

/** The words of a drawing, which a reader reads in it. */
export function wordsOfDrawing(text: string): string {
  try {
    return parseXml(text).text;
  } catch {
    return '';
  }
}

function* elementsOf(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (child instanceof XmlElement) yield* elementsOf(child);
}

function faultOf(element: XmlElement): string | undefined {
  const name = element.name.replace(/^.*:/, '');
  if (['script', 'foreignObject', 'iframe', 'handler'].includes(name))
    return `<${name}> in a drawing`;
  if (name === 'style' && (/@import/i.test(element.text) || elsewhere.test(element.text)))
    return 'a style from elsewhere in a drawing';
  for (const [attribute, value] of Object.entries(element.attributes)) {
    if (/^on/i.test(attribute)) return `"${attribute}", which runs code, in a drawing`;
    const isReference = /(?:^|:)(?:href|src)$/i.test(attribute);
    if (
      isReference &&
      !/^\s*(?:#|data:image\/(?:png|jpeg|webp|avif|gif);)/i.test(value) &&
      name !== 'a'
    )
      return `<${name}> from "${value.slice(0, 60)}" in a drawing`;
    if (isReference && name === 'a' && !/^(?:#|https:\/\/)/.test(value))
      return `a link to "${value.slice(0, 60)}" in a drawing`;
    if (elsewhere.test(value)) return `"${attribute}" from elsewhere in a drawing`;
  }
  return undefined;
}

function placeIn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
