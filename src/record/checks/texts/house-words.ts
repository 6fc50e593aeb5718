/** Words that are not ours, each with the one that we use (editorial guidance, 2). */

export interface AvoidedWord {
  readonly avoid: RegExp;
  /** What stands before it in a sentence that may say it. */
  readonly unless?: RegExp;
  /** What to write, as an editor would. */
  readonly use: string;
}

export const avoidedWords: readonly AvoidedWord[] = [
  {
    avoid:
      /\bchild(?:ren)?(?:[- ](?:\w+[- ])?)prostitut(?:es?|ion|ed)\b|\bunder-?age prostitut\w*/iu,
    use: 'a child who was sexually exploited; child sexual exploitation',
  },
  {
    avoid: /\b(?:1,?400|fourteen hundred) (?:\w+ )?(?:girls|cases)\b/iu,
    use: 'an estimated 1,400 children',
  },
  {
    avoid:
      /\b(?:is|are|was|were|be|been|being|found|proved|proven|pleaded|plainly|clearly)(?: \w+ly)? guilty\b|\bguilty (?:officers?|councillors?|men|man|party)\b/iu,
    // That a finding means no guilt has to be said.
    unless: /\b(?:not|no|nobody|never|nor)\b[^.]*$/iu,
    use: 'had a case to answer',
  },
  { avoid: /\bfound to have committed\b/iu, use: 'had a case to answer' },
  {
    avoid: /\bbecause of (?:the |its |their |crime |police )*targets\b/iu,
    use: 'one reason officers gave was targets; in part',
  },
  {
    avoid: /\b(?:asian|muslim|pakistani|pakistani-heritage|islamic)(?: \w+)? gangs?\b/iu,
    use: 'group-based child sexual exploitation',
  },
  {
    avoid:
      /\b(?:turn(?:ed|ing|s)?|turning) (?:a |their |its )?blind eyes?\b|\blook(?:ed|ing|s)? the other way\b/iu,
    use: 'did not act on; took no action that could be found',
  },
  {
    avoid:
      /\bconsensual (?:relationships?|sex|affairs?)\b|\b(?:girls?|child|children|victims?) (?:had )?consented\b|\bconsented to (?:sex|their abuse|the abuse)\b/iu,
    use: 'the belief, recorded by the watchdog, that children were consenting',
  },
  {
    avoid:
      /\b(?:under-?age sex|child sex(?! abuse| offen| exploit)|sex with (?:an? |the |young |under-?age )*(?:child|children|girls?|boys?|minors?|victims?))\b/iu,
    use: 'abused; raped, where that was found',
  },
  {
    avoid:
      /\b(?:girl|boy)friends?\b|\b(?:in )?(?:a )?(?:sexual )?relationships? with (?:an? |the |young )*(?:child|children|girls?|victims?|abusers?|offenders?|perpetrators?)\b/iu,
    use: 'exploited by; abused by',
  },
  { avoid: /\bthe cover-?up\b/iu, use: 'what a solicitor for survivors called a cover-up' },
  {
    avoid: /\balleged victims?\b/iu,
    use: 'children who were abused; survivor, for an adult who uses the word',
  },
  { avoid: /\bchild(?:ren)?(?:'s|’s)? porn(?:ography)?\b/iu, use: 'images of child sexual abuse' },
];
