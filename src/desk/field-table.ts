/** The tables of fields in the editor's manual, made from the kinds. */
import { type FieldOf, fieldsOf, type Schemed } from '../record/fields/fields-of.ts';
import { hint } from './beginning/scaffold.ts';

/** A table of every field of a kind or a list: its name, whether a file must have it, and what it is for. */
export function fieldTable(kind: Schemed): string {
  const rows = fieldsOf(kind)
    .filter(({ path }) => path.at(-1) !== '*')
    .map((field) => `| ${nameOf(field)} | ${field.isRequired ? 'yes' : ''} | ${purpose(field)} |`);
  return ['| field | must be there | what it is for |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A field within a list or a group stands behind the names of what it stands in. */
const nameOf = ({ path }: FieldOf): string =>
  path
    .filter((key) => key !== '*')
    .map((key) => `\`${key}\``)
    .join(' › ');

function purpose(field: FieldOf): string {
  const { default: otherwise, items } = field;
  const ofItems = items && !items.properties ? hint({ ...items, description: '' }) : '';
  const left =
    otherwise === undefined || Array.isArray(otherwise)
      ? ''
      : `If left out: ${otherwise === true ? 'yes' : String(otherwise)}.`;
  return [hint(field), ofItems, left].filter(Boolean).join(' ').replaceAll('|', '\\|');
}

const begin = (name: string): string => `<!-- fields: ${name} -->`;
const end = '<!-- /fields -->';

/** A heading with nothing but a table below it, as a kind gets one that has no place yet. */
const section = /### [^\n]*\n\n<!-- fields: (\S+) -->\n.*?<!-- \/fields -->\n\n?/gs;

/**
 * A manual with each table between the two lines that mark its place; one that has no place yet gets a heading at the
 * end, and one that is of nothing any more goes with its heading.
 */
export function withFieldTables(whole: string, kinds: Readonly<Record<string, Schemed>>): string {
  const manual = whole.replace(section, (all, name) => (Object.hasOwn(kinds, name) ? all : ''));
  return Object.entries(kinds).reduce((text, [name, kind]) => {
    const from = text.indexOf(begin(name));
    if (from === -1)
      return `${text}\n### ${name}\n\n${begin(name)}\n\n${fieldTable(kind)}\n\n${end}\n`;
    const to = text.indexOf(end, from);
    if (to === -1) throw new Error(`In the manual no ${end} follows ${begin(name)}.`);
    const head = text.slice(0, from + begin(name).length);
    return `${head}\n\n${fieldTable(kind)}\n\n${text.slice(to)}`;
  }, manual);
}
