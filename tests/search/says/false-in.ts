/** Which sentences of a status are not so. */
import { claimsIn } from './claims.ts';
import { Judge } from './judge.ts';
import type { Question } from './questions.ts';
import type { World } from './world.ts';

/** What the page showed beside its sentence. */
export interface Seen {
  readonly status: string;
  /** What was said before the rest, if anything was. */
  readonly early: string;
}

/** What is wrong with a status, in a sentence each; none if all of it is so. */
export function falseIn(world: World, question: Question, { status, early }: Seen): string[] {
  const { claims, rest } = claimsIn(status);
  const judge = new Judge(world, question, claims);
  const told = claims.filter((claim) => !judge.holds(claim)).map(({ sentence }) => sentence);
  const first = claimsIn(early);
  return [
    ...told,
    ...(rest ? [`no known sentence: ${rest}`] : []),
    ...(first.rest ? [`no known sentence: ${first.rest}`] : []),
    ...first.claims
      .filter((claim) => !judge.holds(claim))
      .map(({ sentence }) => `early: ${sentence}`),
    ...(early && !status.includes(early) ? [`said early, and not in the end: ${early}`] : []),
  ];
}
