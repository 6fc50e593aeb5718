import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, portOf } from '../../../src/publish/serving/port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  [' ', 4321],
  ['8080', 8080],
  ['0', 0],
])('PORT=%s is port %i', (text, port) => {
  expect(portOf(text)).toBe(port);
});

test.each(['abc', '-1', '70000', '80.5', '1e3'])('PORT=%s is told to be none', (text) => {
  expect(portOf(text)).toEqual({ found: expect.stringContaining(`"${text}"`) });
});

test('the next free port is offered for one that is taken', async () => {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  expect(await freePort(port)).toBeGreaterThan(port);
  await new Promise((resolve) => server.close(resolve));
  expect(await freePort(port)).toBe(port);
});
