/** Keeps `dev` at what an editor saved: the page first, then what is wrong with it. */
import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { rulesOfRelease } from '../../addresses/address-problems.ts';
import { type Problem, wordProblem } from '../../record/problem.ts';
import type { Reader } from '../../record/read/read.ts';
import { problemsOf } from '../problems.ts';
import { forgetRecord, type Server } from './record-module.ts';

/** After each change makes the page anew, then checks; a problem covers the page until it is mended. */
export function watch(
  server: Server,
  reader: Reader,
  logger: AstroIntegrationLogger,
  refreshTexts: () => Promise<void>,
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
    forgetRecord(server);
    client.send({ type: 'full-reload' });
  };
  check();
  client.on('vite:client:connect', cover);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(content).on('all', (event, path) => {
    if (!resolve(path).startsWith(`${content}${sep}`)) return;
    clearTimeout(waiting);
    // Programs write a file in several steps. First the page is made anew; then there is time to look for problems.
    waiting = setTimeout(() => {
      showAgain();
      if (event !== 'change') refreshTexts();
      waiting = setTimeout(check, 300);
    }, 20);
  });
}
