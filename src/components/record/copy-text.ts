/** Puts a text on the clipboard. Runs in the browser. */

/** Whether it was put there; a browser may refuse, or have no clipboard for pages. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
