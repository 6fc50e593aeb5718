/** One clip on the basket page. */

import { paths } from '../../addresses/paths.ts';
import type { Clip } from '../../quotation/basket/clips.ts';
import type { Gathered } from '../../quotation/basket/dossier-of.ts';
import { element } from '../element.ts';
import { companyOf } from '../quote/company.ts';

/** What a reader may do with a clip. */
export interface Actions {
  move(id: string, by: number): void;
  remove(id: string): void;
  note(id: string, note: string): void;
  /** Takes the corrected quotation for the one that was clipped. */
  accept(id: string): void;
}

/** A clip as it stands; of one that the record does not know only the id. */
export function clipItem(
  clip: Clip,
  gathered: Gathered | undefined,
  actions: Actions,
): HTMLLIElement {
  const item = element('li', {}, ...(gathered ? known(gathered, actions) : unknown(clip)));
  item.append(noteField(clip, actions), tools(clip.id, gathered, actions));
  item.dataset.id = clip.id;
  item.addEventListener('keydown', (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    actions.move(clip.id, by);
  });
  return item;
}

function known(gathered: Gathered, actions: Actions): HTMLElement[] {
  const { clip, quote } = gathered;
  return [
    element('blockquote', {}, element('a', { href: quote.url }, `“${quote.words}”`)),
    element(
      'p',
      { className: 'about' },
      `${quote.credit} ${quote.compared}. `,
      element('span', { className: 'printed' }, quote.permalink),
    ),
    ...(quote.caution
      ? [
          element(
            'p',
            { className: 'about' },
            element('strong', {}, 'Take care.'),
            ` ${quote.caution}`,
          ),
        ]
      : []),
    ...companyOf(quote.company),
    ...(clip.version !== '' && clip.version !== quote.version ? [changed(gathered, actions)] : []),
  ];
}

function changed({ clip }: Gathered, { accept }: Actions): HTMLElement {
  const keep = element('button', { type: 'button' }, 'Keep the corrected one');
  keep.onclick = () => accept(clip.id);
  return element(
    'p',
    { className: 'about changed' },
    element('strong', {}, 'Corrected since you clipped it.'),
    ' The words above are the corrected ones. ',
    element('a', { href: paths.quoteVersion(clip.id, clip.version) }, 'What changed'),
    ' ',
    keep,
  );
}

const unknown = ({ id }: Clip): HTMLElement[] => [
  element(
    'p',
    { className: 'about changed' },
    element('strong', {}, 'Not in the record.'),
    ` You clipped ${id}, which this record no longer has: it may have been withdrawn or have another address. It stays here, with your note, until you remove it, and is left out of exports.`,
  ),
];

function noteField({ id, note }: Clip, actions: Actions): HTMLElement {
  const field = element('textarea', { value: note, rows: 1, spellcheck: false });
  field.autocomplete = 'off';
  const printed = element('span', { className: 'printed' }, note);
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    actions.note(id, field.value);
  });
  return element('label', { className: 'note' }, element('span', {}, 'Your note'), field, printed);
}

function tools(id: string, gathered: Gathered | undefined, actions: Actions): HTMLElement {
  const words = gathered?.quote.words ?? id;
  const beginning = words.length > 50 ? `${words.slice(0, 50).replace(/\s\S*$/, '')} …` : words;
  const button = (name: string, act: () => void) => {
    const made = element('button', { type: 'button', ariaLabel: `${name}: ${beginning}` }, name);
    made.dataset.press = name.toLowerCase().replace(' ', '-');
    made.onclick = act;
    return made;
  };
  return element(
    'p',
    { className: 'tools' },
    button('Move up', () => actions.move(id, -1)),
    button('Move down', () => actions.move(id, 1)),
    button('Remove', () => actions.remove(id)),
  );
}
