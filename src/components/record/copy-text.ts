/** Puts a text on the clipboard. Runs in the browser. */

/** Whether it was put there, with its italics where HTML is given; a browser may refuse, or have no clipboard for pages. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return false;
  }
}

const itemOf = (forms: Record<string, string>): ClipboardItem =>
  new ClipboardItem(
    Object.fromEntries(
      Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })]),
    ),
  );
