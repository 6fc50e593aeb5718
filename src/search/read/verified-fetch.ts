/** Reads Pagefind's files and believes none that is not, byte for byte, what was built. */
import { UnreadableIndex } from '../codec/seal.ts';

export interface VerifiedFetch {
  readonly fetch: typeof fetch;
  /** The first fault met so far; a caller that swallows errors cannot hide it here. */
  fault(): UnreadableIndex | undefined;
  /** Forgets the fault, so that a file can be asked for again. */
  forget(): void;
}

/**
 * Fetches as `original` does, but files below `base` only if they are whole: with the SHA-256 that
 * `inventory` lists, or, for the many that it does not list, as gzip, whose checksum is its own (RFC 1952).
 */
export function verifiedFetch(
  base: string,
  inventory: Readonly<Record<string, string>>,
  original: typeof fetch,
): VerifiedFetch {
  let fault: UnreadableIndex | undefined;
  return {
    fault: () => fault,
    forget: () => {
      fault = undefined;
    },
    async fetch(input, init) {
      const address = input instanceof Request ? input.url : String(input);
      const { pathname } = new URL(address, globalThis.location?.href ?? 'http://localhost');
      if (!pathname.startsWith(base)) return original(input, init);
      const whole = async (options?: RequestInit): Promise<Response> => {
        const response = await original(input, options);
        if (!response.ok) throw new UnreadableIndex(`${response.status} for ${pathname}`);
        const body = await response.clone().arrayBuffer();
        const expected = inventory[pathname.slice(base.length)];
        if (expected ? (await sha256(body)) === expected : await isGzip(body)) return response;
        throw new UnreadableIndex(`${pathname} is not the file that was built.`);
      };
      try {
        // A cache may keep for a year what was damaged on its way.
        return await whole(init).catch(() => whole({ ...init, cache: 'reload' }));
      } catch (error) {
        fault ??=
          error instanceof UnreadableIndex ? error : new UnreadableIndex(`${pathname}: ${error}`);
        throw fault;
      }
    },
  };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isGzip(bytes: ArrayBuffer): Promise<boolean> {
  try {
    const body = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    await new Response(body).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
