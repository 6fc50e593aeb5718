/** Whether the files that were loaded from a folder are, byte for byte, what was built; asked after they were used. */
import { UnreadableIndex } from '../codec/seal.ts';
import { inventoryFile } from '../inventory-file.ts';

/** Every address that was fetched since somebody began to keep account of them. */
const fetched = new Set<string>();
let isKept = false;

/**
 * Notes each fetch of this page as it begins. The browser's own account (Resource Timing) is written some time after an
 * answer has come, so that a file that was missing was not in it yet when "nothing found" was to be believed.
 */
function keepAccount(): void {
  if (isKept) return;
  isKept = true;
  const own = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    fetched.add(new URL(input instanceof Request ? input.url : input, location.href).href);
    return own(input, init);
  };
}

/**
 * Pagefind takes no fetch of ours and answers "nothing" where a file is damaged or a page with status 200 came in its
 * place. So whatever it loaded is looked at again, in the browser's cache, before its answer is believed: by SHA-256
 * for what `inventory` lists, and as gzip, whose checksum is its own (RFC 1952), for the many that it does not.
 */
export class Loads {
  readonly #base: string;
  readonly #inventory: Readonly<Record<string, string>>;
  /** What was looked at, or is, so that each file is looked at once however many questions wait for it. */
  readonly #whole = new Map<string, Promise<void>>();

  /** `base` is the folder's address, with its last slash; `module` the file in it that is imported, not fetched. */
  constructor(base: string, inventory: Readonly<Record<string, string>>, module: string) {
    this.#base = base;
    this.#inventory = inventory;
    keepAccount();
    fetched.add(new URL(base + module, location.href).href);
  }

  /** Throws `UnreadableIndex` if anything that was loaded is not whole. */
  async requireWhole(): Promise<void> {
    const loaded = [...fetched]
      .map((address) => new URL(address))
      .filter(
        ({ origin, pathname }) => origin === location.origin && pathname.startsWith(this.#base),
      )
      // The inventory has a seal of its own.
      .filter(({ pathname }) => !pathname.endsWith(`/${inventoryFile}`))
      .map(({ pathname, search }) => pathname + search);
    await Promise.all(
      loaded.map((address) => {
        const looked = this.#whole.get(address) ?? this.#requireWhole(address);
        this.#whole.set(address, looked);
        return looked;
      }),
    );
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
