/** `npm run serve`: serves a release as a host should. Arguments: --dir, --port; or the variable PORT. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { target } from '../site.ts';
import { freePort, portOf } from './serving/port.ts';
import { serverOf } from './serving/server.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    port: { type: 'string' },
    // Asks only whether the port is free: before a build, not after it.
    ask: { type: 'boolean' },
  },
});
const folder = values.dir ?? target;
const port = portOf(values.port ?? process.env.PORT);
if (typeof port !== 'number') refuse(port.found);
else if (!values.ask && !existsSync(folder))
  refuse(`There is no folder "${folder}". Run "npm run build" first.`);
else if (port !== 0 && (await freePort(port)) !== port)
  refuse(
    `Port ${port} is taken by another program. Stop it, or take another port: PORT=${await freePort(port)}`,
  );
else if (!values.ask) {
  const server = serverOf(folder).listen(port, () => {
    const address = server.address();
    console.log(
      `http://localhost:${typeof address === 'object' && address ? address.port : port}/`,
    );
  });
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
