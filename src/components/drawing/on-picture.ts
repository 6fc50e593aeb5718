/** The drawing that opens a long read, for the picture that is shared with a link to it. */

import { curly } from '../../format/curly.ts';
import { numberInWords } from '../../format/number.ts';
import type { Drawing, Piece } from '../../pictures/drawn-image.ts';
import { yearOf } from '../../record/dates.ts';
import type { Figure, Mark } from '../../record/kinds/figure.ts';
import { pathsOf } from './paths.ts';

/** Draws it in so much room, in px. */
export function onPicture(figure: Figure, width: number, height: number): Drawing {
  if (figure.form === 'paths') return pathsIn(figure, width, height);
  if (figure.form === 'list') return listIn(figure, width, height);
  if (figure.form === 'beads') return beadsIn(figure, width, height);
  return tallyIn(figure, width, height);
}

const size = 19;
const paper = '#fbfbfb';
const soft = '#767676';

const stroke = (x1: number, y1: number, x2: number, y2: number, more = ''): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke-width="2" ${more}/>`;
const disc = (x: number, y: number, radius = 7): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}"/>`;

/** The same three marks as on the page. */
function markAt(mark: Mark, x: number, y: number): string {
  if (mark === 'disc') return disc(x, y);
  if (mark === 'ring')
    return `<circle cx="${x}" cy="${y}" r="6" fill="${paper}" stroke-width="2.500"/>`;
  return `<path d="M${x} ${y - 8}l8 8l-8 8l-8 -8z" fill="${paper}" stroke-width="2"/><path d="M${x} ${y - 8}v16l-8 -8z"/>`;
}

function pathsIn(figure: Figure, width: number, height: number): Drawing {
  const { paths, years, ground } = pathsOf(figure);
  // As much room for who or what as the longest needs on one line.
  const left = Math.min(
    0.55 * width,
    Math.max(...paths.map(({ label }) => label.length)) * 8.2 + 24,
  );
  const across = (percent: number): number => left + ((width - left) * percent) / 100;
  const [axis, key] = [30, figure.ground ? 56 : 30];
  const row = Math.min(46, (height - axis - key) / paths.length);
  const end = axis + row * paths.length;
  const pieces: Piece[] = years.map(({ year, x }) => ({
    text: String(year),
    left: Math.min(across(x) - 30, width - 60),
    top: 0,
    width: 60,
    size: 17,
    isSoft: true,
    align: 'center',
  }));
  let shapes = ground
    ? `<rect x="${across(ground.from)}" y="${axis}" width="${across(ground.to) - across(ground.from)}" height="${row * paths.length}" fill="#e9e8e4" stroke="none"/>`
    : '';
  shapes += stroke(left, axis, width, axis, `stroke="${soft}"`);
  for (const [at, { label, end: leads, places }] of paths.entries()) {
    const middle = axis + row * (at + 0.5);
    pieces.push({ text: curly(label), left: 0, top: middle - 12, width: left - 8, size: 18 });
    if (leads !== undefined)
      shapes += stroke(across(places[0]?.x ?? 0), middle, across(places.at(-1)?.x ?? 0), middle);
    for (const { moment, from, to } of places.filter(({ moment }) => moment.until))
      shapes +=
        moment.mark === 'diamond'
          ? `<rect x="${across(from)}" y="${middle - 5}" width="${across(to) - across(from)}" height="10" fill="none" stroke-width="2"/>`
          : stroke(across(from), middle, across(to), middle);
    for (const { moment, x } of places) shapes += markAt(moment.mark, across(x), middle);
  }
  // The key: one mark after another, what lies under the years below them.
  let x = 0;
  for (const { mark, means } of figure.key) {
    shapes += markAt(mark, x + 8, end + 18);
    pieces.push({
      text: curly(means),
      left: x + 24,
      top: end + 6,
      width: width - x - 24,
      size: 18,
    });
    x += 60 + means.length * 8.6;
  }
  if (figure.ground) {
    shapes += `<rect x="0" y="${end + 36}" width="16" height="14" fill="#e9e8e4" stroke="${soft}"/>`;
    pieces.push({
      text: curly(figure.ground.means),
      left: 24,
      top: end + 31,
      width: width - 24,
      size: 18,
    });
  }
  return { pieces, shapes };
}

function listIn(figure: Figure, width: number, height: number): Drawing {
  const rows = figure.parts[0]?.rows ?? [];
  const columns = figure.parts.map(({ heading }, at) => ({ heading, x: 760 + 160 * at }));
  const row = Math.min(38, (height - 70) / rows.length);
  const end = 34 + row * rows.length;
  const pieces: Piece[] = columns.map(({ heading, x }) => ({
    text: curly(heading),
    left: x,
    top: 0,
    width: width - x,
    size,
  }));
  let shapes = stroke(0, 30, width, 30);
  for (const [at, { label, note }] of rows.entries()) {
    const top = 34 + row * at;
    const middle = top + row / 2;
    pieces.push({
      text: curly(label),
      left: 0,
      top: middle - 18,
      width: 330,
      size: 27,
      face: 'words',
    });
    if (note)
      pieces.push({
        text: curly(note),
        left: 330,
        top: middle - 12,
        width: 420,
        size,
        isSoft: true,
      });
    for (const { x } of columns) shapes += disc(x + 8, middle);
  }
  if (figure['breaks-off']) {
    shapes += `<path d="M0 ${end + 6}H72l5 -7l7 14l5 -7H${width}" fill="none" stroke-width="2"/>`;
    pieces.push({ text: curly(figure['breaks-off']), left: 0, top: end + 14, width, size });
  }
  return { pieces, shapes };
}

function beadsIn(figure: Figure, width: number, height: number): Drawing {
  const wires = figure.parts.flatMap((part) => part.rows.map((row) => ({ part, row })));
  const each = Math.min(120, height / wires.length);
  const pieces: Piece[] = [];
  let shapes = '';
  for (const [at, { part, row }] of wires.entries()) {
    const top = each * at;
    const [y, beads] = [top + 46, row.value ?? 0];
    const head = [part.heading, part.counted].filter(Boolean).join(', ');
    pieces.push({ text: curly(head), left: 0, top, width, size: 22 });
    shapes +=
      stroke(0, y, width, y) + stroke(1, y - 10, 1, y + 10) + stroke(width, y - 10, width, y + 10);
    for (let bead = 0; bead < beads; bead += 1)
      shapes += disc((width * (bead + 0.5)) / beads, y, 11);
    const note = row.note ?? row.missing ?? `${row.label}: ${beads}`;
    pieces.push({ text: curly(note), left: 0, top: y + 14, width, size, isSoft: true });
  }
  return { pieces, shapes };
}

function tallyIn(figure: Figure, width: number, height: number): Drawing {
  const numbers = [
    ...figure.parts.flatMap(({ rows, unit = figure.unit }) =>
      rows.map(({ label, value, missing = '' }) => ({
        large: value === undefined ? missing : numberInWords(value, unit?.mark),
        what: label,
      })),
    ),
    ...figure.moments.map(({ date, what }) => ({ large: String(yearOf(date)), what })),
  ];
  const lines = Math.ceil(numbers.length / 2);
  const row = height / lines;
  const whatSize = lines > 2 ? size : 22;
  const widest = Math.max(...numbers.map(({ large }) => large.length));
  const indent = widest * 28 + 20;
  const pieces = numbers.flatMap(({ large, what }, at): Piece[] => {
    const [left, top] = [at < lines ? 0 : width / 2 + 16, row * (at % lines)];
    return [
      { text: large, left, top: top - 6, width: indent, size: 50, face: 'display' },
      {
        text: curly(what),
        left: left + indent,
        top: top + 2,
        width: width / 2 - 16 - indent,
        size: whatSize,
      },
    ];
  });
  return { pieces, shapes: '' };
}
