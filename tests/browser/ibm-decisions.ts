/**
 * What IBM's checker asks a person to look at, or holds against pages that are right, and how that was decided. A decision
 * holds for what its selector matches; the same finding anywhere else is a fault.
 */

/** One finding at some elements, looked at and left as it is. */
export interface Decision {
  /** The rule, and which of its findings. */
  finding: `${string} ${string}`;
  /** A selector of the elements at which it is decided. */
  where: string;
  because: string;
}

/** In the order of the rules. */
export const decisions: readonly Decision[] = [
  {
    finding: 'aria_accessiblename_exists fail_no_accessible_name',
    where: 'th:has(> .visually-hidden:not(:empty))',
    because:
      'The head of the column is text that is heard and not seen; the checker does not read it.',
  },
  {
    finding: 'aria_child_valid Fail_no_child',
    where: 'details[data-part=speakers]:not([open]) > ol:empty',
    because: 'It is filled when it is opened, and nobody meets it before.',
  },
  {
    finding: 'aria_complementary_label_visible Fail_1',
    where: 'aside[aria-label]',
    because:
      'Each begins with words that say what it is, or with its facts; its label is for lists of regions.',
  },
  {
    finding: 'blockquote_cite_exists Potential_1',
    where: 'blockquote',
    because:
      'Nothing else is in one than a quotation, which the build compares with the record; who said it, and where, stands beside it in words.',
  },
  {
    finding: 'download_keyboard_controllable Manual_1',
    where: 'a[download]',
    because: 'It is a plain link to a file; the browser keeps it, and the focus stays.',
  },
  {
    finding: 'element_attribute_deprecated fail_elem_attr',
    where: 'meta[http-equiv="Content-Security-Policy"]',
    because:
      'HTML has it, and html-validate agrees; hosts that send no header have the policy from it.',
  },
  {
    finding: 'element_tabbable_role_valid fail_invalid_role',
    where: '.table-region[role=region][aria-label], pre[role=region][aria-label]',
    because:
      'It scrolls sideways where the page is narrow, and without the focus no key would scroll it in every browser.',
  },
  {
    finding: 'form_submit_button_exists Potential_1',
    where: 'form[data-narrows]',
    because:
      'Nothing is sent: the list below follows what is typed, and how many rows are left is announced.',
  },
  {
    finding: 'heading_markup_misuse Potential_1',
    where: 'main > h1, main header h1',
    because: 'It is the title of a document as its publisher has it; some are long.',
  },
  {
    finding: 'input_fields_grouped Potential_1',
    where: '.choices select, [data-part=narrowing] :is(input, select), li label > textarea',
    because:
      'What opens them, or the item of the basket, names them together, each has a label of its own, and the two years have a group; the checker knows none but fieldset.',
  },
  {
    finding: 'input_label_visible potential_no_label',
    where: 'label[for=pasted] + textarea#pasted, label > textarea',
    because:
      'Its label stands above it, or it stands in that; the checker looks at labels of inputs alone.',
  },
  {
    finding: 'input_label_visible potential_placeholder_only',
    where: '.search-field:has(label[for=site-search]) > #site-search',
    because:
      'The button that ends the field bears the sign of search and stays when the word goes (G167 of WCAG).',
  },
  {
    finding: 'list_structure_proper Potential_1',
    where: 'dl:has(> div > dt + dd):not(:has(> :not(div)))',
    because:
      'HTML lets a div hold the terms of a list and what is said of them; html-validate looks at the rest.',
  },
  {
    finding: 'select_options_grouped Potential_1',
    where: '[data-narrows] select',
    because: 'Years, names and subjects in their order; there is nothing to group them by.',
  },
  {
    finding: 'style_color_misuse Potential_1',
    where: 'head > link, head > style',
    because:
      'Each status has a sign and a word, links in text are underlined, and axe asks for it.',
  },
  {
    finding: 'style_highcontrast_visible Manual_1',
    where: 'head > style',
    because: 'Forced colours are tried on a page of each template.',
  },
  {
    finding: 'target_spacing_sufficient violation_spacing',
    where: 'sup > .mark',
    because:
      'Marks stand in sentences, which WCAG excepts. The checker measures the sign; what is pressed is larger, and measured in accessibility.spec.ts.',
  },
  {
    finding: 'target_spacing_sufficient potential_overlap',
    where: 'sup > .mark',
    because:
      'As above: the box of a sentence that is a link covers the mark at its end, its text does not.',
  },
  {
    finding: 'text_block_heading potential_heading',
    where: '.evidence > .answer',
    because: 'It names a part of one note; as headings there would be dozens that say the same.',
  },
  {
    finding: 'text_block_heading potential_heading',
    where: 'figcaption > .title, blockquote p',
    because: 'A caption names its figure, and a short quotation is no heading.',
  },
  {
    finding: 'text_sensory_misuse potential_other',
    where: 'main :not(form, form *, label, [role=status])',
    because: 'It tells of events and amounts. What tells where to press stands in forms.',
  },
  {
    finding: 'text_sensory_misuse potential_position',
    where: 'main :not(form, form *, label, [role=status]), [for=pasted] ~ .row > p',
    because: 'As above; by the checker something is left out, and nothing is at the left.',
  },
];

/** Rules whose question is put in another way, and why. */
export const askedElsewhere = {
  element_tabbable_unobscured:
    'It compares all elements with each other, a minute for a long page, and 1,533 were covered by its lights, none when it had the focus. Keys go over the pages in accessibility.spec.ts.',
} as const;
