/** Where a server is to listen. */
import { createServer } from 'node:net';

/** Where it listens when nobody says. */
const usual = 4321;

/** The port that a text names, the usual one if it names none; 0 lets the system choose. */
export function portOf(text: string | undefined): number | { readonly found: string } {
  if (!text?.trim()) return usual;
  const port = Number(text);
  return /^\d+$/.test(text.trim()) && port <= 65_535
    ? port
    : { found: `PORT is "${text}", which is no port; give a number from 1 to 65535.` };
}

/** The first port from here on that nobody listens at. */
export async function freePort(port: number): Promise<number> {
  for (let candidate = port; candidate <= 65_535; candidate += 1)
    if (await isFree(candidate)) return candidate;
  return 0;
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => server.close(() => resolve(true)))
      .listen(port);
  });
