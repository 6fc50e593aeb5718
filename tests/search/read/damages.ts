/** How what was asked for may come that is not as it was built. */

const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

/** What is answered, whole or for a part. */
export const damages: [string, (answer: Response) => Response | Promise<Response>][] = [
  ['missing', () => new Response('', { status: 404 })],
  ['out of reach', () => new Response('', { status: 416 })],
  ['empty', () => new Response('', { status: 206 })],
  [
    'cut short',
    async (answer) => {
      const body = await answer.arrayBuffer();
      return new Response(body.slice(0, Math.min(100, body.byteLength / 2)), {
        status: answer.status,
      });
    },
  ],
  ['garbage', () => new Response(text('spoon'.repeat(400)), { status: 206 })],
  ['garbage in the place of all', () => new Response(text('spoon'.repeat(40_000)))],
  ['a page', () => new Response(text('<!doctype html><title>Not found</title>'))],
  [
    // As a browser has it that was sent a part of a compressed file.
    'a body that cannot be read',
    () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.error(new TypeError('Failed to fetch'));
          },
        }),
        { status: 206 },
      ),
  ],
];
