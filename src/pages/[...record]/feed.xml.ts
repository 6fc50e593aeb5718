/** The quotations of a speaker, a source, a topic, or all, as an Atom feed; the same feeds as in JSON. */
import type { APIContext } from 'astro';
import { atom } from '../../feeds/atom.ts';
import { type Followed, quoteFeed } from '../../feeds/quote-feed.ts';

export { getStaticPaths } from './feed.json.ts';

export function GET({ props }: APIContext<{ followed: Followed }>): Response {
  return new Response(atom(quoteFeed(props.followed)));
}
