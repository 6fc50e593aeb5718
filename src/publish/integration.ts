/** Stands at both ends of a build: checks the content before, makes a safe release after. */
import { resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { rulesOfListing, rulesOfRelease } from '../addresses/address-problems.ts';
import { type Problem, wordProblem } from '../record/problem.ts';
import { hasOrigin, site } from '../site.ts';
import { enterPublished } from './enter-published.ts';
import { listAddresses } from './kept-addresses.ts';
import { problemsIn } from './problems.ts';
import { foreignTarget, missingOrigin } from './refusals.ts';
import { release } from './release.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

interface Options {
  /** The folder of the editors' files. */
  readonly content: string;
  /** Where Astro renders to. */
  readonly staging: string;
  /** Where the finished site goes. */
  readonly target: string;
  /** Whether to list new addresses instead of releasing the site. */
  readonly listing: boolean;
}

/** The Astro integration; a problem in the content stops a build, and shows in development. */
export function publish({ content, staging, target, listing }: Options): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup'({ command, logger }) {
        if (command !== 'build') return;
        const refusal = listing ? undefined : (foreignTarget(target) ?? missingOrigin());
        if (refusal) throw new Refusal(refusal);
        const problems = problemsIn(content).problems.filter(
          ({ rule }) => !(listing && rulesOfListing.includes(rule)),
        );
        if (problems.length === 0) return;
        tell(problems, logger);
        throw new Refusal(
          `The content has ${problems.length} problems; the site in ${target} is as it was.`,
        );
      },
      'astro:server:setup'({ server, logger }) {
        watch(server, content, logger);
      },
      async 'astro:build:done'({ logger }) {
        if (listing) {
          logger.info(await listAddresses({ content, site: staging }));
          const entered = await enterPublished(content);
          if (entered) logger.info(entered);
        } else {
          const left = await release({ content, staging, target });
          if (left) logger.warn(`An older release could not be removed; it lies in ${left}.`);
          if (!hasOrigin)
            logger.warn(
              `Permalinks say ${site.origin}, since SITE_ORIGIN is not set. Good for looking, not for the public.`,
            );
        }
      },
    },
  };
}

/** An error whose place is in the content, not in our code. */
class Refusal extends Error {
  override name = 'Refusal';
  override stack = '';
}

function tell(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) logger.error(wordProblem(problem));
}

/** Checks now and after each change; a problem covers the page until it is mended. */
function watch(server: Server, content: string, logger: AstroIntegrationLogger): void {
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
    problems = problemsIn(content).problems.filter(({ rule }) => !rulesOfRelease.includes(rule));
    tell(problems, logger);
    if (problems.length > 0) cover();
    else if (before > 0) {
      logger.info('All problems are mended.');
      client.send({ type: 'full-reload' });
    }
  };
  check();
  client.on('vite:client:connect', cover);
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(resolve(content)).on('all', (_event, path) => {
    if (!resolve(path).startsWith(resolve(content))) return;
    clearTimeout(waiting);
    waiting = setTimeout(check, 100);
  });
}
