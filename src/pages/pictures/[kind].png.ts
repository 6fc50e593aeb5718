/** The picture that goes with links to pages of a kind. */
import type { APIRoute } from 'astro';
import { type KindPicture, kindPictures } from '../../pictures/kind-picture.ts';
import { shareImage } from '../../pictures/share-image.ts';
import { site } from '../../site.ts';

export const getStaticPaths = () =>
  Object.entries(kindPictures).map(([kind, picture]) => ({ params: { kind }, props: picture }));

export const GET: APIRoute<KindPicture> = async ({ props: { words, below } }) =>
  new Response(await shareImage({ words, below: [below], mark: site.series, site: site.name }));
