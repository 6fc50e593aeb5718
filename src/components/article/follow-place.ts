/** Keeps where somebody is in a long read while they read, and offers to go on from there. Runs in the browser. */
import { forgetPlaces, keepPlaces, keptPlaces, type Place } from '../../keeping/places.ts';
import { element, part } from '../element.ts';
import { footBar, pressing } from '../foot-bar.ts';

const sentences = {
  kept: 'Your place in long reads is kept in this browser. Whoever uses it can see that.',
  forgotten: 'All places are forgotten.',
  refused: 'This browser keeps nothing for this site.',
} as const;

/** Follows the reader of the page that is open, if their place is to be kept; `button` begins that, and ends it. */
export function followPlace(button: HTMLButtonElement, isPressed: boolean): void {
  const status = part(document, '[data-keeps-place] ~ [role=status]', HTMLElement);
  const tell = (says: string): void => {
    button.textContent = keptPlaces() ? 'Forget my places' : 'Keep my place';
    status.textContent = says;
  };
  const press = (): void => {
    if (keptPlaces()) {
      forgetPlaces();
      tell(sentences.forgotten);
    } else tell(keepPlaces(withPlace(new Map())) ? sentences.kept : sentences.refused);
  };
  button.addEventListener('click', press);
  if (isPressed) press();
  else {
    tell('');
    offer(press);
  }
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', () => document.hidden && keep());
}

/** Keeps the place, if that is asked in this browser still: another window may have ended it. */
function keep(): void {
  const places = keptPlaces();
  if (places) keepPlaces(withPlace(places));
}

/**
 * The places with that of this page: none before its first section, where an older one stays, nor once it was read to its end,
 * which is not so of who went to what stands behind it.
 */
function withPlace(places: ReadonlyMap<string, Place>): Map<string, Place> {
  const now = new Map(places);
  const text = part(document, '[data-article]', HTMLElement);
  const place = placeIn(text);
  const isAtEnd = text.getBoundingClientRect().bottom < innerHeight;
  const behind = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (isAtEnd && (!behind || text.contains(behind))) now.delete(location.pathname);
  else if (!isAtEnd && place) now.set(location.pathname, place);
  return now;
}

/** What stands at the upper third of the window, and the section it is in. */
function placeIn(text: HTMLElement): Place | undefined {
  const passed = [...text.querySelectorAll(':is(p, h2, h3, figure, blockquote)[id]')].filter(
    (each) => !each.closest('.footnotes') && each.getBoundingClientRect().top < innerHeight / 3,
  );
  const heading = passed.findLast((each) => each.localName === 'h2');
  const at = passed.at(-1);
  if (!heading || !at) return undefined;
  return {
    id: at.id,
    section: heading.id,
    heading: titleOf(heading),
    on: new Date().toISOString().slice(0, 10),
  };
}

/** The words of a heading, as the list of sections has them: in the page a link to itself follows them. */
const titleOf = ({ id }: Element): string =>
  [...document.querySelectorAll<HTMLAnchorElement>('.sections a')].find(
    ({ hash }) => decodeURIComponent(hash.slice(1)) === id,
  )?.textContent ?? '';

/** Offers to go on, to whoever opens the page itself: who comes for some words, or goes back, is where they want to be. */
function offer(forget: () => void): void {
  const place = keptPlaces()?.get(location.pathname);
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!place || location.hash || location.search || navigation?.type !== 'navigate') return;
  const { bar, says } = footBar('Where you were');
  const day = new Date(place.on).toLocaleDateString('en-GB', { dateStyle: 'long' });
  says.append(`You were at “${place.heading}”, ${day}.`, ...corrected(place));
  bar.append(
    pressing('Go on from there', () => {
      bar.remove();
      goTo(place);
    }),
    pressing('Not now', () => bar.remove()),
    pressing('Forget my places', () => {
      bar.remove();
      forget();
    }),
  );
}

/** That the text was corrected since, and on which days. */
function corrected({ on }: Place): Node[] {
  const days = [
    ...document.querySelectorAll<HTMLTimeElement>('[aria-labelledby=corrections] details time'),
  ].filter(({ dateTime }) => dateTime >= on);
  if (days.length === 0) return [];
  const said = [...new Set(days.map(({ textContent }) => textContent))].join(', ');
  return [
    document.createTextNode(' '),
    element('a', { href: '#corrections' }, `Corrected ${said}`),
    document.createTextNode('.'),
  ];
}

/** Goes there, with the focus too; to its section where what was read stands in other words by now. */
function goTo({ id, section }: Place): void {
  const target = document.getElementById(id) ?? document.getElementById(section);
  if (!target) return;
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
}
