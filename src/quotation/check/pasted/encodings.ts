/** Reads letters that came along as the bytes or the signs of another writing: of e-mail, of a wrong character set, of wide and ornamental letters. */

const windows = new TextDecoder('windows-1252');
const utf8 = new TextDecoder('utf-8', { fatal: true });
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte]),
);

/** Bytes as text: UTF-8, if they are that. */
function decoded(bytes: readonly number[]): string | undefined {
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** Quoted-printable (RFC 2045): =E2=80=9C is a quotation mark, and a line that ends with = goes on; `joint` stands where it does within a word. */
export const quotedPrintable = (text: string, joint: string): string =>
  text
    .replaceAll(/(?<=\S)=[ \t]*\r?\n(?=\S)/g, joint)
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/(?:=[\dA-F]{2})+/g, (run) => {
      const bytes = run
        .slice(1)
        .split('=')
        .map((byte) => Number.parseInt(byte, 16));
      return decoded(bytes) ?? windows.decode(Uint8Array.from(bytes));
    });

/** UTF-8 that was read as Windows-1252: â€œ is a quotation mark. */
export const misread = (text: string): string =>
  text.replaceAll(/[^\p{ASCII}]{2,}/gu, (run) => {
    const bytes = [...run].flatMap((sign) => byteOf.get(sign) ?? []);
    return bytes.length === run.length ? (decoded(bytes) ?? run) : run;
  });

/** Primes and two hyphens as the quotation marks and dashes for which they stand. */
export const typed = (text: string): string =>
  text
    .replaceAll(/[′ʹ]/g, "'")
    .replaceAll(/[″ʺ]/g, '"')
    .replaceAll(/(?<![-!])--(?![->])/g, '—');

/** Ligatures as their letters. */
export const parted = (text: string): string =>
  text.replaceAll(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'));

/** Full-width and ornamental letters and figures as plain ones. */
export const plain = (text: string): string =>
  text.replaceAll(/[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu, (sign) => sign.normalize('NFKC'));
