/** What may stand in one article, or nowhere at all, and yet stands in a file of a release. */
import { paths } from '../../addresses/paths.ts';
import type { Dossier } from '../../record/dossier.ts';
import { everyRecord } from '../../record/every-record.ts';
import type { Kind } from '../../record/kinds/index.ts';
import { addressFields, confinedTo } from '../../record/public-record.ts';
import { permalinkOf } from '../../record/views/addresses.ts';
import type { Named } from './named.ts';

/** A piece of text that a file may not hold, and what it is of. */
export interface Barred extends Named {
  readonly text: string;
  readonly what: string;
  /** The one page on which it may stand. */
  readonly home?: string;
  readonly remedy: string;
}

/** Everything that a record says may not stand everywhere. */
export function barredIn(dossier: Dossier): Barred[] {
  const confined = everyRecord(dossier).flatMap(
    ({ name: kind, kind: { called, telling = [] }, record }) => {
      const article = confinedTo(record);
      if (article === undefined) return [];
      const of = { kind, id: record.id, remedy: `It is confined to the article "${article}".` };
      const fields = [called, ...telling].map(
        (field) => (record as unknown as Record<string, string>)[field] ?? '',
      );
      return [
        { ...of, text: permalinkOf(kind, record.id), what: 'the address' },
        ...fields.flatMap((field) =>
          tellingOf(kind, field).map((text) => ({
            ...of,
            text,
            what: 'a sentence',
            home: paths.article(article),
          })),
        ),
      ];
    },
  );
  const addresses = [...dossier.sources.values()].flatMap((source) =>
    source.link
      ? []
      : addressFields.flatMap((field) => {
          const address = source[field];
          const text = address?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
          const remedy = 'Its source says "link: false": publisher and date alone are printed.';
          // An address without a path is that of a whole site.
          return text?.includes('/')
            ? [{ kind: 'sources' as const, id: source.id, text, what: 'the address', remedy }]
            : [];
        }),
  );
  return [...confined, ...addresses];
}

/** The stretches of a text by which it is known again: of somebody's words any six, of a sentence of ours the longest. */
function tellingOf(kind: Kind, text: string): string[] {
  const stretches = (text.match(/[^\s"'&<>\\]+(?: +[^\s"'&<>\\]+)*/g) ?? []).sort(
    (a, b) => b.length - a.length,
  );
  if (kind !== 'quotes') return stretches.slice(0, 1);
  return stretches.flatMap((stretch, at) => {
    const words = stretch.split(/ +/);
    const sixes = Array.from({ length: Math.floor(words.length / 6) }, (_, six) =>
      words.slice(six * 6, six * 6 + 6).join(' '),
    );
    return sixes.length > 0 || at > 0 ? sixes : [stretch];
  });
}

/** Looks for what is barred in the files of a release. */
export function leaksAmong(barred: readonly Barred[]) {
  const byText = Map.groupBy(barred, ({ text }) => text);
  const any = new RegExp(
    [...byText.keys()].map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'),
    'g',
  );
  return (address: string, text: string): Barred[] => {
    if (byText.size === 0) return [];
    const found = new Set([...text.matchAll(any)].flatMap(([each]) => byText.get(each) ?? []));
    return [...found].filter(({ home }) => home !== address);
  };
}
