/** Whether a name in a credit is of who spoke: what stands just before and after it decides. */
import { isOffice } from './names-in.ts';
import { saying } from './saying.ts';

const says = saying.replace('|according to', '');
const [subject, inverted, telling, quoting, object, beside] = [
  `^ (?:, )?(?:and (?:\\S+ ){1,4})?(?:(?:who|has|had|later|also|then|once) )*(?:${says}) `,
  ` (?:${says})$`,
  // Whoever stands after one of these was told, where somebody stands before it.
  String.raw`\S (?:told|tells|asked|warned)$`,
  ' (?:(?:quot|cit)(?:ing|es|ed)|(?:said|told|written|spoken|tweeted) by)$',
  String.raw` (?:(?<!according )to|about|with|against|for|than|not|after|before|when|while|because|if|\w+ed(?: by)?)$`,
  ' of$',
].map((pattern) => new RegExp(pattern)) as [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];

// No further words are looked at, so that no credit is slow.
const near = 100;

/** By `heard`, whose parts commas of their own divide: from 0, of whom or to whom was spoken, to 4, who is quoted within another's words; 1 tells nothing. */
export function speaks(name: string, heard: string): number {
  const wanted = ` ${name} `;
  let most = 0;
  for (let at = heard.indexOf(wanted); at >= 0; at = heard.indexOf(wanted, at + 1))
    most = Math.max(
      most,
      weighed(
        heard.slice(Math.max(0, at - near), at),
        heard.slice(at + wanted.length - 1).slice(0, near),
      ),
    );
  return most;
}

function weighed(before: string, after: string): number {
  // The home secretary, or Mrs, is of the name.
  const words = before.split(' ');
  while (isOffice(words.at(-1) ?? '')) words.pop();
  const led = words.join(' ');
  if (quoting.test(led)) return 4;
  if (subject.test(after)) {
    if (/ (?:that|but)$/.test(led) || inverted.test(led)) return 4;
    return object.test(led) ? 0 : 3;
  }
  if (/ according to$/.test(led)) return 2;
  if (inverted.test(led)) return telling.test(led) ? 0 : 3;
  if (object.test(led)) return 0;
  return beside.test(led) ? 0.5 : 1;
}
