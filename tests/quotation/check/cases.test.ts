import { expect, test } from 'vitest';
import { aLookup } from './a-lookup.ts';

const { finding } = await aLookup('content');

/** What is pasted, the sign and the word, and what is said besides. */
const cases: readonly (readonly [pasted: string, word: string, because: string])[] = [
  [
    "``But targets don't fight crime. Targets hinder the fight against crime.''",
    '= Verbatim',
    'All ',
  ],
  [
    'If used in the right circumstances and in a sophisticated way, a small number of targets can be eﬀective in improving overall police performance and focusing oﬃcers’ attention on particularly problematic issues.',
    '= Verbatim',
    'All ',
  ],
  [
    'The complaint was upheld on the basis that over a number of years it appeared that SYP had actionable inte-\nlligence which senior officers could and should have addressed and taken responsibility for, but there was no co-ordinated response.',
    '= Verbatim',
    'All ',
  ],
  [
    'The complaint was upheld on the basis that over a number of years it appeared that SYP had actionable intelligence which senior officers could and should have addressed and taken responsibility for, but there was no co-\nordinated response.',
    '= Verbatim',
    'All ',
  ],
  [
    'The more any quanti-\ntative social indicator is used for social decision-making, the more subject it will be to corruption pressures and the more apt it will be to distort and corrupt the social processes it is intended to monitor.',
    '= Verbatim',
    'All ',
  ],
  [
    'The more any quantitative social indicator is used for social decision-making, the more subject it will be to corru- ption pressures and the more apt it will be to distort and corrupt the social processes it is intended to monitor.',
    '= Verbatim',
    'All ',
  ],
  [
    '> We had a culture of targets in the 1990s and early 2000s\n> and this led police to concentrate on the target crimes and turn away from others, in particular child sexual abuse.',
    '= Verbatim',
    'All ',
  ],
  [
    '4.12  We saw examples of SYP seeing children, and young people, as ‘consenting’ to their exploitation, and a police culture that did not always recognise survivors as victims, or understand that, often, neither did those being groomed and abused.',
    '= Verbatim',
    'number',
  ],
  [
    'We saw examples of SYP seeing children, and young people, as ‘consenting’ to their exploitation, and a police culture that did not always recognise survivors as victims, or understand that, often, neither did those being groomed and abused.12',
    '= Verbatim',
    'number',
  ],
  [
    'Tim Forber: We fully accept the findings of the IOPC report.',
    '= Verbatim',
    '**Tim Forber** is who said',
  ],
  [
    '“We had a culture of targets in the 1990s and early 2000s and this led police to concentrate on the target crimes and turn away from others, in particular child sexual abuse.” — Theresa May, Home Secretary',
    '= Verbatim, but not of this person',
    'from **Alan Billings**, not from Theresa May',
  ],
  [
    '“We fully accept the findings of the IOPC report,” said Alexis Jay.',
    '= Verbatim, but not of this person',
    'from **Tim Forber**, not from Alexis Jay',
  ],
  [
    '"When a measure becomes a target, it ceases to be a good measure." (Goodhart, 1975)',
    '= Verbatim, but not of this person',
    'from **Marilyn Strathern**, not from Goodhart',
  ],
  [
    'But targets […] fight crime.',
    '[…] Cut so that the sense turns',
    "include **don't**. Without it the sentence says the opposite.",
  ],
  [
    'It was our view that this was […] the failings of individuals.',
    '[…] Cut so that the sense turns',
    'include **as opposed to**. Without it the sense may turn.',
  ],
  [
    'We do […] want to see a repetition of anything like that again.',
    '[…] Cut so that the sense turns',
    'include **not**. Without it the sentence says the opposite.',
  ],
  [
    'Failure properly to record crime is defensible.',
    '≠ Altered',
    '**indefensible** has become **defensible**',
  ],
  [
    'there was unacceptable practice between 1997 and 2023',
    '≠ Altered',
    'One word is changed: **2013** has become **2023**.',
  ],
  [
    'The more any quantitative social indicator is used (…) the more subject it will be to corruption pressures',
    '[…] Verbatim, with marked cuts, from within a sentence',
    'left out at […]',
  ],
  [
    'The more any quantitative social indicator is used [snip] the more subject it will be to corruption pressures',
    '[…] Verbatim, with marked cuts, from within a sentence',
    'left out at […]',
  ],
  [
    'At an operational level, the police gave no priority to CSE, regarding many child victims with contempt',
    '[…] Verbatim, with cuts, from within a sentence',
    'square brackets, which the document put in',
  ],
  [
    'We had a culture of targets in the 1990s and early 2000s and this led police to concentrate on the target crimes and turn away from others, in pa',
    '= Verbatim, but broken off within a word, from within a sentence',
    'breaks off in the middle of the last word',
  ],
  [
    "<p>But targets don't fight crime. Targets hinder the fight against crime.</p>",
    '= Verbatim',
    'All ',
  ],
  [
    "**But targets don't fight crime. Targets hinder the fight against crime.**",
    '= Verbatim',
    'All ',
  ],
  [
    "> But targets don't fight crime. Targets hinder the fight against crime.\n> — Theresa May",
    '= Verbatim',
    'All ',
  ],
  ['There is no such thing as society', '– Not in this record', ''],
  [
    "👮‍♀️ But targets don't fight crime. Targets hinder the fight against crime. 🔥🔥",
    '= Verbatim',
    'All ',
  ],
  ['14', '– Too short to say', ''],
  ['non-crimes', '≠ Altered', 'hyphen'],
  [
    'Billings blamed the culture of targets for the police turning away from child sexual abuse.',
    '≈ Similar',
    '',
  ],
  ['What gets measured gets managed.', '≈ Similar', ''],
  [
    'Home Office preformance targets were very perscriptive',
    '≠ Altered',
    '**performance** has become **preformance**',
  ],
  [
    'The perpetrators went on to continue to abuse young girls until they were convicted in 2016 – 14 years after.',
    '≠ Altered',
    '**later** has become **after**',
  ],
  ['It was the press which stimulated nothing.', '≠ Altered', '**action** has become **nothing**'],
  [
    'At an operational level, the police [never] gave no priority to CSE [child sexual exploitation], regarding many child victims with contempt',
    '≠ Altered',
    '**[never]** stands nowhere in the record',
  ],
  [
    'At an operational level, the police gave no priority to CSE [child sexual exploitation], regarding many child victims with [no] contempt and failing to act on their abuse as a crime.',
    '≠ Altered',
    '**[no]** stands nowhere in the record',
  ],
  ['It was the press which sti-\nmulated action.', '= Verbatim', 'All '],
  [
    'The scandals of Rotherham were […] due to the perverse culture of targets.',
    '[…] Cut so that the sense turns',
    '**in part**',
  ],
];

test.each(cases)('%s is told: %s', async (pasted, word, because) => {
  const told = await finding(pasted);
  expect(told.word).toBe(word);
  expect(told.because).toContain(because);
});
