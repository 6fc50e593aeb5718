/** Keeps `dev` at what an editor saved: the page first, then what is wrong with it. */
import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { rulesOfRelease } from '../../addresses/address-problems.ts';
import { type Problem, wordProblem } from '../../record/problem.ts';
import type { Reader } from '../../record/read/read.ts';
import { problemsOf } from '../problems.ts';
import { type Given, giveAgain, type Server } from './record-module.ts';

/** After each change makes the page anew, then checks; a problem covers the page until it is mended. */
export function watch(
  server: Server,
  reader: Reader,
  given: () => Given,
  logger: AstroIntegrationLogger,
): void {
  const content = resolve(reader.folder);
  const client = server.environments.client.hot;
  let problems: readonly Problem[] = [];
  const cover = () => {
    const first = problems[0];
    if (!first) return;
    client.send({
      type: 'error',
      err: {
        message: problems.map(wordProblem).join('\n'),
        stack: '',
        id: resolve(first.place.file),
        loc: first.place,
      },
    });
  };
  const check = () => {
    const before = problems.length;
    // A draft has no address yet that anybody could have kept.
    problems = problemsOf(reader.reading()).filter(({ rule }) => !rulesOfRelease.includes(rule));
    for (const problem of problems) logger.error(wordProblem(problem));
    if (problems.length > 0) cover();
    else if (before > 0) {
      logger.info('All problems are mended.');
      client.send({ type: 'full-reload' });
    }
  };
  let shown = reader.reading().digest;
  const showAgain = () => {
    const { digest } = reader.reading();
    if (digest === shown) return;
    shown = digest;
    giveAgain(server, given());
    client.send({ type: 'full-reload' });
  };
  const { isServing } = requests(server);
  check();
  client.on('vite:client:connect', cover);
  let waiting: NodeJS.Timeout | undefined;
  // Whoever asked for a page gets it before there is time to look for problems; who never takes it keeps nobody waiting.
  const checkAfterPages = (since = Date.now()) => {
    if (!isServing() || Date.now() - since > 3_000) check();
    else waiting = setTimeout(checkAfterPages, 50, since);
  };
  server.watcher.add(content).on('all', (_, path) => {
    if (!resolve(path).startsWith(`${content}${sep}`)) return;
    clearTimeout(waiting);
    // Programs write a file in several steps.
    waiting = setTimeout(() => {
      showAgain();
      waiting = setTimeout(checkAfterPages, 300);
    }, 20);
  });
}

/** Counts the requests that wait for their answer. */
function requests({ middlewares }: Server): { isServing(): boolean } {
  let open = 0;
  middlewares.use((_, response, next) => {
    open++;
    response.once('close', () => open--);
    next();
  });
  return { isServing: () => open > 0 };
}
