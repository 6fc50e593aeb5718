/** Text → HTML that shows it. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escaped for text and for attributes in double marks. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** An object as JSON that may stand in a script element. */
export const jsonForScript = (value: object): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
