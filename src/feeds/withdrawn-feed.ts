/** What a feed says when what it followed was withdrawn, or moved to where no feed is. */
import type { Departed } from '../addresses/departed.ts';
import { departureInWords } from '../format/departure-in-words.ts';
import { absolute, site } from '../site.ts';
import { type Feed, midnight } from './feed.ts';

/** A feed of one last entry. */
export function withdrawnFeed(departed: Departed): Feed {
  const page = departed.address.replace(/[^/]*$/, '');
  const day = midnight(departed.on);
  const summary = departureInWords(departed);
  return {
    page,
    title: `This feed has ended – ${site.name}`,
    description: summary,
    entries: [
      {
        url: absolute(departed.to ?? `${page}#main`),
        title: 'This feed has ended',
        summary,
        topics: [],
        published: day,
        updated: day,
      },
    ],
    updated: day,
  };
}
