/** A text as HTML: with links, emphasis, note markers and line ends, which change none of its words. */
import type { Chance } from './chance.ts';

const inline = [
  'em',
  'strong',
  'cite',
  'q',
  'span',
  'a href="/quotes/paper-1/"',
  'abbr title="x"',
  'i',
];
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
  '\u00ad': '&shy;',
  '£': '&pound;',
  '—': '&mdash;',
};

/** `note` gives each note marker its number. */
export function markup(text: string, chance: Chance, note: () => number): string {
  const words = text.split(' ');
  let html = '';
  for (let at = 0; at < words.length; at++) {
    const kind = chance.next();
    let word = escaped(words[at] as string, chance);
    if (kind < 0.02) {
      // Some stretch of it, words and the spaces between.
      const stretch = words.slice(at, at + chance.between(1, 4));
      at += stretch.length - 1;
      word = within(stretch.map((each) => escaped(each, chance)).join(' '), chance);
    } else if (kind < 0.025) {
      word = inside(words[at] as string, chance);
    } else if (kind < 0.04) {
      const number = note();
      word += `<sup><a href="#n-1" id="r-${number}" data-footnote-ref>${number}</a></sup>`;
    }
    html += (at === 0 || html === '' ? '' : chance.is(0.03) ? '\n  ' : ' ') + word;
  }
  return html;
}

function within(html: string, chance: Chance): string {
  const tag = chance.one(inline);
  return `<${tag}>${html}</${tag.split(' ')[0]}>`;
}

/** A tag in the midst of a word parts it for no reader. */
function inside(word: string, chance: Chance): string {
  const middle = word.length >> 1;
  return (
    escaped(word.slice(0, middle), chance) + within(escaped(word.slice(middle), chance), chance)
  );
}

function escaped(text: string, chance: Chance): string {
  if (/^[a-zA-Z,.]*$/.test(text)) return text;
  return text.replaceAll(/[&<>\u00a0\u00ad£—]/g, (sign) =>
    sign === '&' || sign === '<' || sign === '>' || chance.is(0.5)
      ? (entities[sign] ?? sign)
      : sign,
  );
}
