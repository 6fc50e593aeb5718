/** The excerpts that Pagefind gives, taken apart without being read as HTML. */

/** A run of text, found or not. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

/** Splits at `<mark>` and `</mark>`, the only tags Pagefind writes, and restores the < and > it escaped. */
export function runs(excerpt: string): Run[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((part) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(part);
    const text = (marked?.[1] ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return text === '' ? [] : [{ text, found: marked !== null }];
  });
}
