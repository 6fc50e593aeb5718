/** A seal at the head of every piece of the index, so that none is believed that is not, byte for byte, what was built. */

/** The index could not be read, so nothing can be said about what it holds. */
export class UnreadableIndex extends Error {
  override name = 'UnreadableIndex';
}

const encoder = new TextEncoder();
/** How many bytes a seal has. */
export const sealLength = 8;

/** The file of a name: eight hexadecimal digits of its name and body, then the body. */
export function sealed(name: string, body: Uint8Array | string): Uint8Array {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const file = new Uint8Array(sealLength + bytes.length);
  file.set(encoder.encode(sealOf(name, bytes)));
  file.set(bytes, sealLength);
  return file;
}

/** The body of a file; throws `UnreadableIndex` if it is another file, damaged or cut short. */
export function unsealed(name: string, file: Uint8Array): Uint8Array {
  const body = file.subarray(sealLength);
  const seal = String.fromCharCode(...file.subarray(0, sealLength));
  if (seal !== sealOf(name, body))
    throw new UnreadableIndex(`${name} is not the file that was built.`);
  return body;
}

/** Of a name and a body. FNV-1a: finds every changed byte, and all but one in 2³² of other damages; it guards against accidents, not enemies. */
export function sealOf(name: string, body: Uint8Array): string {
  let bits = 0x811c9dc5;
  for (const bytes of [encoder.encode(`${name}\n${body.length}\n`), body]) {
    for (const byte of bytes) bits = Math.imul(bits ^ byte, 0x01000193);
  }
  return (bits >>> 0).toString(16).padStart(sealLength, '0');
}
