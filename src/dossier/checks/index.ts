/** What we promise: every rule of the record, by its name. */
import type { Dossier } from '../dossier.ts';
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';
import { claimsKeepTheirReplies } from './claims-keep-their-replies.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { headingsAreInOrder } from './headings-are-in-order.ts';
import { idsResolve } from './ids-resolve.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { notesAreWhole } from './notes-are-whole.ts';
import { paragraphsAreSourced } from './paragraphs-are-sourced.ts';
import { quotationMarksAreChecked } from './quotation-marks-are-checked.ts';
import { quotationsAreVerbatim } from './quotations-are-verbatim.ts';
import { quotationsKeepTheirCompany } from './quotations-keep-their-company.ts';
import { quotationsWereRead } from './quotations-were-read.ts';
import { rolesAreDated } from './roles-are-dated.ts';
import { seriesNumbersDiffer } from './series-numbers-differ.ts';
import { speakersHoldARole } from './speakers-hold-a-role.ts';
import { textsHoldNoCode } from './texts-hold-no-code.ts';

const checks: Record<string, Check> = {
  'ids-resolve': idsResolve,
  'quotations-are-verbatim': quotationsAreVerbatim,
  'quotation-marks-are-checked': quotationMarksAreChecked,
  'quotations-were-read': quotationsWereRead,
  'quotations-keep-their-company': quotationsKeepTheirCompany,
  'speakers-hold-a-role': speakersHoldARole,
  'roles-are-dated': rolesAreDated,
  'claims-keep-their-replies': claimsKeepTheirReplies,
  'paragraphs-are-sourced': paragraphsAreSourced,
  'notes-are-whole': notesAreWhole,
  'headings-are-in-order': headingsAreInOrder,
  'links-lead-somewhere': linksLeadSomewhere,
  'dates-are-in-order': datesAreInOrder,
  'series-numbers-differ': seriesNumbersDiffer,
  'texts-hold-no-code': textsHoldNoCode,
};

/** The names of all rules that stand between records. */
export const rules: readonly string[] = Object.keys(checks);

/** All that breaks a rule, with the rule's name. */
export function check(dossier: Dossier): (Finding & { rule: string })[] {
  return Object.entries(checks).flatMap(([rule, findings]) =>
    findings(dossier).map((finding) => ({ rule, ...finding })),
  );
}
