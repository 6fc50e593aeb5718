/** Takes out of a page what only the build needs to know of it: every attribute that is named for it by its prefix. */

const marks = / data-wwc-[a-z]+(?:="[^"]*")?(?=[^<>]*>)/g;

/** The text of a page without those attributes. */
export const withoutMarks = (html: string): string => html.replace(marks, '');

const escaped = / data-wwc-[a-z]+=(?:&quot;|\\")[^"&\\]*(?:&quot;|\\")/g;

/** The same for pages that stand within XML or JSON, where the marks of an attribute are escaped. */
export const withoutEscapedMarks = (text: string): string => text.replace(escaped, '');
