/** Stands at both ends of a build: checks the content before, makes a safe release after. */
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { paths } from '../addresses/paths.ts';
import { now } from '../clock.ts';
import { wordProblem } from '../record/problem.ts';
import type { Reader } from '../record/read/read.ts';
import { hasOrigin, site, withoutPdf } from '../site.ts';
import { copiesModule } from './astro/copies-module.ts';
import { withoutHeldBack } from './astro/held-back.ts';
import { givenBy, recordModule } from './astro/record-module.ts';
import { textModules } from './astro/text-modules.ts';
import { watch } from './astro/watch.ts';
import { writeCopies } from './copies/copies.ts';
import { askPress, type Press } from './copies/pdf/press.ts';
import { problemsOf } from './problems.ts';
import { foreignTarget, missingOrigin } from './refusals.ts';
import { release } from './release.ts';

interface Options {
  readonly reader: Reader;
  /** Where Astro renders to. */
  readonly staging: string;
  /** Where the finished site goes. */
  readonly target: string;
  /** Whether to leave the render where it is, with what only the build reads of it, instead of releasing it. */
  readonly unreleased: boolean;
}

// Of what a build holds, 240 MB live; V8 would let four times as much come together before it tidies up.
const mostGrowth = 50;

/** The Astro integration; a problem in the content stops a build, and shows in development. */
export function publish({ reader: whole, staging, target, unreleased }: Options): AstroIntegration {
  // What a build shows; `dev` shows all.
  let reader = whole;
  let given = givenBy(reader);
  let press: Promise<Press> = Promise.resolve({ fault: 'none were asked for' });
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup'({ command, logger, updateConfig }) {
        if (command === 'build') reader = withoutHeldBack(whole, now());
        given = givenBy(reader);
        // Another process: the content is checked meanwhile.
        if (command === 'build' && !unreleased && !withoutPdf) press = askPress();
        updateConfig({
          vite: {
            plugins: [recordModule(reader, given), textModules(reader), copiesModule(press)],
          },
        });
        if (command !== 'build') return;
        const refusal = unreleased ? undefined : (foreignTarget(target) ?? missingOrigin());
        if (refusal) throw new Refusal(refusal);
        setFlagsFromString(`--heap-growing-percent=${mostGrowth}`);
        const problems = problemsOf(whole.reading());
        if (problems.length === 0) return;
        for (const problem of problems) logger.error(wordProblem(problem));
        throw new Refusal(
          `The content has ${problems.length} problems; the site in ${target} is as it was.`,
        );
      },
      'astro:server:setup'({ server, logger }) {
        watch(server, reader, given, logger);
      },
      'astro:server:start'({ address, logger }) {
        // What every article is made of is got ready while the editor looks for the browser.
        const [first] = reader.reading().dossier.articles.keys();
        if (first === undefined) return;
        fetch(`http://localhost:${address.port}${paths.article(first)}`).catch(() =>
          logger.debug('The first article could not be got ready.'),
        );
      },
      async 'astro:build:done'({ logger }) {
        await writeCopies(staging, reader.reading().dossier);
        if (unreleased) return;
        const asked = await press;
        const left = await release({ reading: reader.reading(), staging, target, press: asked });
        if ('fault' in asked) logger.warn(`No page offers a PDF of a long read: ${asked.fault}.`);
        if (left) logger.warn(`An older release could not be removed; it lies in ${left}.`);
        if (!hasOrigin)
          logger.warn(
            `Permalinks say ${site.origin}, since SITE_ORIGIN is not set. Good for looking, not for the public.`,
          );
      },
    },
  };
}

/** An error whose place is in the content, not in our code. */
class Refusal extends Error {
  override name = 'Refusal';
  override stack = '';
}
