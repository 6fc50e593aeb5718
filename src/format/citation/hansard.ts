/**
 * Parliament's debates and answers as its own record cites them: the heading as printed, apart from the occasion
 * that we put behind it, and the House. Runs in the browser too.
 */
import type { Source } from '../../record/kinds/source.ts';

/** What was said or answered in Parliament. */
export interface Hansard {
  /** The heading of the debate or answer. */
  readonly title: string;
  /** In our words: `written answer 66885`, `statement, exchanges`. */
  readonly occasion: string | undefined;
  readonly house: 'Commons' | 'Lords' | undefined;
  /** What it stands in: `Hansard, House of Lords`; with whose copy was read, where that is not Parliament's own. */
  readonly container: string;
}

type Named = Pick<Source, 'type' | 'title' | 'title-is' | 'publisher' | 'URL'>;

const occasions =
  /^(?:Commons|Lords|Westminster Hall|written|adjournment|urgent question|statement|opposition|public bill committee|ministerial)\b/i;

/** A source as Hansard; undefined where it is none. Columns are known of none that was read. */
export function hansard(source: Named): Hansard | undefined {
  const { type, publisher } = source;
  const own = /Hansard|UK Parliament/.test(publisher);
  if (type !== 'bill' || !(own || publisher === 'Parallel Parliament')) return undefined;
  const { title, occasion } = parts(source);
  const house = houseOf(source);
  const copy = own ? /(?<=\/ ).*/.exec(publisher)?.[0] : publisher;
  const series = /written questions/.test(publisher) ? 'Written questions and answers' : 'Hansard';
  return {
    title,
    occasion,
    house,
    container: [series, house && `House of ${house}`, copy && `as shown by ${copy}`]
      .filter(Boolean)
      .join(', '),
  };
}

/** The heading and the occasion; a title of ours is one piece. */
function parts({ title, 'title-is': is }: Named): Pick<Hansard, 'title' | 'occasion'> {
  const { heading, ours, dashed } =
    /^(?<heading>.*) (?:\((?<ours>[^()]*)\)|- (?<dashed>[^-]*))$/.exec(title)?.groups ?? {};
  const occasion = ours ?? dashed;
  return is === 'printed' && heading && occasion && occasions.test(occasion)
    ? { title: heading, occasion }
    : { title, occasion: undefined };
}

function houseOf({ title, URL = '' }: Named): Hansard['house'] {
  // Each House marks the Bills that came from the other, and its own as its own.
  if (/Bill \[(?:Lords|HL)\]/.test(title)) return title.includes('[HL]') ? 'Lords' : 'Commons';
  if (/\(Lords\b|\/lords\/|\/pa\/ld/i.test(`${title} ${URL}`)) return 'Lords';
  return commons.test(`${title} ${URL}`) ? 'Commons' : undefined;
}

const commons =
  /Commons|Westminster Hall|public bill committee|\/pa\/cm|theyworkforyou\.com\/(?:debates|pbc|whall)/i;
