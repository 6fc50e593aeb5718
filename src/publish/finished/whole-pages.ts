/** What a finished page must be, whatever it says: no id twice, nothing empty, no sign of a text that was not understood. */
import { rawMarks } from '../../record/text/raw-marks.ts';
import {
  attributeOf,
  type Element,
  elementsOf,
  type FinishedPage,
  outwards,
  textOf,
} from './finished-page.ts';
import type { PageFault } from './page-fault.ts';
import { placeAttribute } from './place.ts';
import { runsOf } from './runs.ts';

/** All that is wrong with the form of a page. */
export function faultsOfForm(page: FinishedPage): PageFault[] {
  const all = page.elements;
  return [
    ...repeatedIds(all),
    ...nestedLinks(page),
    ...all.flatMap((element) => [...emptiness(element), ...strikes(element), ...noteInId(element)]),
    ...signsOfMarkdown(page),
  ];
}

const rule = 'pages-are-whole';

function repeatedIds(all: readonly Element[]): PageFault[] {
  const seen = new Set<string>();
  return all.flatMap((element) => {
    const id = attributeOf(element, 'id');
    if (!id || !seen.has(id)) {
      if (id) seen.add(id);
      return [];
    }
    const remedy = 'Word the heading otherwise, so that a link to it can only mean one place.';
    return [{ rule, found: `the id "${id}" a second time`, remedy, element }];
  });
}

/** A browser takes one link apart where another begins in it, so that only the text of the page shows it. */
function nestedLinks({ html }: FinishedPage): PageFault[] {
  let open = false;
  const found: PageFault[] = [];
  for (const [tag] of html
    .replace(/<(script|style|pre)\b.*?<\/\1>/gs, '')
    .matchAll(/<a\s[^>]*>|<\/a>/g)) {
    if (open && tag !== '</a>') {
      const to = /href="([^"]*)"/.exec(tag)?.[1] ?? '';
      const remedy = 'Let the words of a link hold no other link, note or quotation.';
      found.push({ rule, found: `a link to "${to}" within a link`, remedy });
    }
    open = tag !== '</a>';
  }
  return found;
}

function emptiness(element: Element): PageFault[] {
  const { tagName } = element;
  const isLink = tagName === 'a' && attributeOf(element, 'href') !== undefined;
  if (isLink || /^h[1-6]$/.test(tagName)) {
    const named =
      textOf(element).trim() !== '' ||
      elementsOf(element).some((each) =>
        ['alt', 'aria-label'].some((name) => attributeOf(each, name)?.trim()),
      );
    const what = isLink ? 'a link' : 'a heading';
    return named
      ? []
      : [
          {
            rule,
            found: `${what} without words`,
            remedy: 'Give it words, or take it out.',
            element,
          },
        ];
  }
  if (tagName !== 'img' || (attributeOf(element, 'alt')?.trim() && attributeOf(element, 'src')))
    return [];
  return [
    {
      rule,
      found: 'a picture without a file or without words',
      remedy: 'Write ![what it shows](../images/name.svg).',
      element,
    },
  ];
}

const isOfText = (element: Element): boolean =>
  [...outwards(element)].some((each) => attributeOf(each, placeAttribute) !== undefined);

function strikes(element: Element): PageFault[] {
  if (!['del', 's', 'strike'].includes(element.tagName) || !isOfText(element)) return [];
  const remedy = 'Take the words out; what was changed after publication stands under corrections.';
  return [{ rule, found: 'words that are struck out', remedy, element }];
}

function noteInId(element: Element): PageFault[] {
  if (!/^h[1-6]$/.test(element.tagName)) return [];
  const note = elementsOf(element).find(
    (each) => attributeOf(each, 'data-footnote-ref') !== undefined,
  );
  const number = note && textOf(note);
  if (!number || !attributeOf(element, 'id')?.endsWith(number)) return [];
  const remedy = 'Put the note into the paragraph below the heading.';
  return [{ rule, found: 'the number of a note in the name of a heading', remedy, element }];
}

function signsOfMarkdown({ document }: FinishedPage): PageFault[] {
  return runsOf(document).flatMap(({ text, holding }) => {
    const [found] = rawMarks.flatMap(({ sign, what, remedy }) => {
      const match = sign.exec(text);
      return match ? [{ what, remedy, at: match.index, end: match.index + match[0].length }] : [];
    });
    if (!found) return [];
    const element = holding(found.at, found.end);
    if ([...outwards(element)].some(({ tagName }) => ['pre', 'code', 'kbd'].includes(tagName)))
      return [];
    const shown = text.slice(found.at, found.at + 40).trim();
    return [
      {
        rule,
        found: `${found.what}: ${shown}`,
        remedy: found.remedy,
        element,
      },
    ];
  });
}
