/** Whether the files that were loaded from a folder are, byte for byte, what was built; asked after they were used. */
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';

/**
 * Pagefind takes no fetch of ours and answers "nothing" where a file is damaged or a page with status 200 came in its
 * place. So whatever it loaded is looked at again, in the browser's cache, before its answer is believed: by SHA-256
 * for what `inventory` lists, and as gzip, whose checksum is its own (RFC 1952), for the many that it does not.
 */
export class Loads {
  readonly #base: string;
  readonly #inventory: Readonly<Record<string, string>>;
  readonly #whole = new Set<string>();

  /** `base` is the folder's address, with its last slash. */
  constructor(base: string, inventory: Readonly<Record<string, string>>) {
    this.#base = base;
    this.#inventory = inventory;
    // A browser keeps account of 250 unless it is asked for more.
    performance.setResourceTimingBufferSize(2000);
  }

  /** Throws `UnreadableIndex` if anything that was loaded is not whole. */
  async requireWhole(): Promise<void> {
    const loaded = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(
        ({ origin, pathname }) => origin === location.origin && pathname.startsWith(this.#base),
      )
      // The inventory has a seal of its own.
      .filter(({ pathname }) => !pathname.endsWith(`/${inventoryFile}`))
      .map(({ pathname, search }) => pathname + search)
      .filter((address) => !this.#whole.has(address));
    await Promise.all([...new Set(loaded)].map((address) => this.#requireWhole(address)));
  }

  async #requireWhole(address: string): Promise<void> {
    const response = await fetch(address, { cache: 'force-cache' }).catch((error) => {
      throw new UnreadableIndex(`${address}: ${error}`);
    });
    if (!response.ok) throw new UnreadableIndex(`${response.status} for ${address}`);
    const body = await response.arrayBuffer();
    const expected = this.#inventory[(address.split('?')[0] ?? '').slice(this.#base.length)];
    const isWhole = expected ? (await sha256(body)) === expected : await isGzip(body);
    if (!isWhole) throw new UnreadableIndex(`${address} is not the file that was built.`);
    this.#whole.add(address);
  }
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
