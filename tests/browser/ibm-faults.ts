/** What IBM's checker finds on a page as it is shown, and no decision answers. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Checker as CheckerOfIbm } from 'accessibility-checker-engine';
import type { Page } from 'playwright/test';
import { askedElsewhere, type Decision, decisions } from './ibm-decisions.ts';

/** The checker, which a page has to be given before it is asked. */
export const ibm = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'),
  'utf8',
);

/** The rule of contrast, the only one that reads a colour. */
const ofColour = 'text_contrast_sufficient';

/** In what a page has other colours. */
const settings = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { media: 'print' },
] as const;
const plain = { media: 'screen', colorScheme: 'light', forcedColors: 'none' } as const;

/** Every fault of the page that is open but those of colour, a rule in a line; `used` gathers the decisions that answered something. */
export async function ibmFaults(page: Page, used?: Set<Decision>): Promise<string[]> {
  const { faults, answering } = await page.evaluate(unanswered, {
    decisions: decisions.map(({ finding, where }) => ({ finding, where })),
    without: [...Object.keys(askedElsewhere), ofColour],
  });
  for (const place of answering) {
    const decision = decisions[place];
    if (decision) used?.add(decision);
  }
  return faults;
}

/** Those of colour alone, in every setting. */
export async function ibmColourFaults(page: Page): Promise<string[]> {
  await page.evaluate(sayColoursInRgb);
  const all: string[] = [];
  for (const setting of settings) {
    await page.emulateMedia({ ...plain, ...setting });
    const { faults } = await page.evaluate(unanswered, { decisions: [], only: ofColour });
    all.push(...faults.map((fault) => `${Object.values(setting).join()} ${fault}`));
  }
  await page.emulateMedia(plain);
  return all;
}

/** In the page: computed colours are told as the checker can read them. It takes oklch() for black. */
function sayColoursInRgb(): void {
  const { ibmReads } = globalThis as { ibmReads?: boolean };
  if (ibmReads) return;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas to paint a colour on.');
  const known = new Map<string, string>();
  const inRgb = (colour: string): string => {
    const said = known.get(colour);
    if (said) return said;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha = 255] = canvas.getImageData(0, 0, 1, 1).data;
    const rgb = `rgba(${red}, ${green}, ${blue}, ${alpha / 255})`;
    known.set(colour, rgb);
    return rgb;
  };
  const computed = globalThis.getComputedStyle.bind(globalThis);
  const get = (style: CSSStyleDeclaration, name: string | symbol): unknown => {
    const value: unknown = Reflect.get(style, name, style);
    if (typeof value === 'function') return value.bind(style);
    return typeof value === 'string'
      ? value.replace(/(?:oklch|oklab|color)\([^()]*\)/g, inRgb)
      : value;
  };
  Object.assign(globalThis, {
    ibmReads: true,
    getComputedStyle: (element: Element, pseudo?: string) =>
      new Proxy(computed(element, pseudo), { get }),
  });
}

interface Asked {
  decisions: readonly { finding: string; where: string }[];
  without?: readonly string[];
  only?: string;
}

/** In the page, and so without anything from outside: all that the checker does not pass, of whatever level. */
async function unanswered({ decisions, without = [], only }: Asked) {
  const { Checker } = (globalThis as unknown as { ace_ibma: { Checker: typeof CheckerOfIbm } })
    .ace_ibma;
  const checker = new Checker();
  const guideline = checker.getGuidelines().find(({ id }) => id === 'IBM_Accessibility');
  if (!guideline) throw new Error('The checker has no guideline IBM_Accessibility.');
  // Its own disableRule disables every rule.
  const isAsked = ({ id }: { id: string }) => !without.includes(id) && (only ?? id) === id;
  const checkpoints = guideline.checkpoints.map((checkpoint) => ({
    ...checkpoint,
    rules: checkpoint.rules?.filter(isAsked) ?? [],
  }));
  checker.addGuideline({ ...guideline, id: 'asked', checkpoints });

  // A rule that breaks is passed over, and only the console says so.
  const { error } = console;
  const broken: string[] = [];
  console.error = (...words: unknown[]) => broken.push(words.join(' ').slice(0, 300));
  const { results } = await checker.check(document, ['asked']);
  console.error = error;
  if (results.length === 0) broken.push('no rule was asked');

  const answering = new Set<number>();
  const faults = new Map<string, string[]>();
  for (const { ruleId, reasonId, value, message, node } of results) {
    if (value[1] === 'PASS') continue;
    const element = node instanceof Element ? node : document.documentElement;
    const answer = decisions.findIndex(
      ({ finding, where }) => finding === `${ruleId} ${reasonId}` && element.matches(where),
    );
    if (answer >= 0) answering.add(answer);
    else {
      const found = `ibm ${ruleId} ${reasonId}: ${message}`;
      faults.set(found, [...(faults.get(found) ?? []), element.outerHTML.slice(0, 120)]);
    }
  }
  return {
    faults: [
      ...broken.map((words) => `ibm ${words}`),
      ...[...faults].map(([found, where]) => `${found}: ${where.slice(0, 3).join(' | ')}`),
    ],
    answering: [...answering],
  };
}
