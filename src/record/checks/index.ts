/** What we promise: every rule of the record, by its name. */
import type { Dossier } from '../dossier.ts';
import { whole } from '../known.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';
import { datesAreInOrder } from './dates/dates-are-in-order.ts';
import { eventsKeepTheirDay } from './dates/events-keep-their-day.ts';
import { claimsAnswerOthers } from './records/claims-answer-others.ts';
import { claimsKeepTheirReplies } from './records/claims-keep-their-replies.ts';
import { comparisonsHold } from './records/comparisons-hold.ts';
import { confinedRecordsStay } from './records/confined-records-stay.ts';
import { denialsStandWithFindings } from './records/denials-stand-with-findings.ts';
import { idsResolve } from './records/ids-resolve.ts';
import { openingsCarryTheirReplies } from './records/openings-carry-their-replies.ts';
import { quotationsAreWholeWords } from './records/quotations-are-whole-words.ts';
import { quotationsKeepTheirCompany } from './records/quotations-keep-their-company.ts';
import { quotationsWereRead } from './records/quotations-were-read.ts';
import { recordsStandApart } from './records/records-stand-apart.ts';
import { rolesAreDated } from './records/roles-are-dated.ts';
import { seriesNumbersDiffer } from './records/series-numbers-differ.ts';
import { speakersHoldARole } from './records/speakers-hold-a-role.ts';
import { topicsHaveAnAddress } from './records/topics-have-an-address.ts';
import {
  claimsKeepTheirFigures,
  headingsKeepTheirFigures,
} from './texts/claims-keep-their-figures.ts';
import { headingsAreInOrder } from './texts/headings-are-in-order.ts';
import { houseWordsAreUsed } from './texts/house-words-are-used.ts';
import { linksLeadSomewhere } from './texts/links-lead-somewhere.ts';
import { notesAreWhole } from './texts/notes-are-whole.ts';
import { paragraphsAreSourced } from './texts/paragraphs-are-sourced.ts';
import { quotationMarksAreChecked } from './texts/quotation-marks-are-checked.ts';
import { quotationsAreVerbatim } from './texts/quotations-are-verbatim.ts';
import { quotationsKeepTheirSense } from './texts/quotations-keep-their-sense.ts';
import { textsAreUnderstood } from './texts/texts-are-understood.ts';
import { textsHoldNoCode } from './texts/texts-hold-no-code.ts';

const checks: Record<string, Check> = {
  'ids-resolve': idsResolve,
  'quotations-are-verbatim': quotationsAreVerbatim,
  'quotation-marks-are-checked': quotationMarksAreChecked,
  'quotations-were-read': quotationsWereRead,
  'comparisons-hold': comparisonsHold,
  'quotations-are-whole-words': quotationsAreWholeWords,
  'quotations-keep-their-sense': quotationsKeepTheirSense,
  'quotations-keep-their-company': quotationsKeepTheirCompany,
  'speakers-hold-a-role': speakersHoldARole,
  'roles-are-dated': rolesAreDated,
  'confined-records-stay': confinedRecordsStay,
  'records-stand-apart': recordsStandApart,
  'claims-keep-their-replies': claimsKeepTheirReplies,
  'openings-carry-their-replies': openingsCarryTheirReplies,
  'claims-keep-their-figures': claimsKeepTheirFigures,
  'headings-keep-their-figures': headingsKeepTheirFigures,
  'claims-answer-others': claimsAnswerOthers,
  'denials-stand-with-findings': denialsStandWithFindings,
  'paragraphs-are-sourced': paragraphsAreSourced,
  'notes-are-whole': notesAreWhole,
  'texts-are-understood': textsAreUnderstood,
  'headings-are-in-order': headingsAreInOrder,
  'house-words-are-used': houseWordsAreUsed,
  'links-lead-somewhere': linksLeadSomewhere,
  'dates-are-in-order': datesAreInOrder,
  'events-keep-their-day': eventsKeepTheirDay,
  'topics-have-an-address': topicsHaveAnAddress,
  'series-numbers-differ': seriesNumbersDiffer,
  'texts-hold-no-code': textsHoldNoCode,
};

/** The names of all rules that stand between records. */
export const rules: readonly string[] = Object.keys(checks);

/** All that breaks a rule, with the rule's name. Throws `RuleFailed` where a rule could not be asked. */
export function check(
  dossier: Dossier,
  known = whole,
  asked = checks,
): (Finding & { rule: string })[] {
  return Object.entries(asked).flatMap(([rule, findings]) => {
    try {
      return findings(dossier, known).map((finding) => ({ rule, ...finding }));
    } catch (error) {
      throw new RuleFailed(rule, error);
    }
  });
}

/** A mistake of ours, not of an editor. */
export class RuleFailed extends Error {
  override name = 'RuleFailed';

  constructor(rule: string, cause: unknown) {
    super(
      `The rule "${rule}" could not be asked. Records whose files have mistakes are in the dossier too, and may lack any field: ask \`known.isBroken\`, or \`?.\`.`,
      { cause },
    );
  }
}
