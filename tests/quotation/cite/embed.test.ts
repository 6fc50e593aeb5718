import { expect, test } from 'vitest';
import { cardHeight, frame, oembed } from '../../../src/quotation/cite/embed.ts';
import { htmlCitation } from '../../../src/quotation/cite/quote-citation.ts';
import { inPart } from './cited.ts';

const { quotation } = inPart;
const address = 'https://whatwascounted.example/quotes/pottering-post-2002/in-part/';

test('oEmbed’s answer tells of the quotation, its picture and us', () => {
  expect(oembed(quotation)).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Quotation: Hall Committee of Lower Pottering, report of the census, 2001',
    author_name: 'Hall Committee of Lower Pottering',
    provider_name: 'What Was Counted',
    provider_url: 'https://whatwascounted.example/',
    cache_age: 86_400,
    html: htmlCitation(quotation),
    width: 600,
    height: 360,
    thumbnail_url: `${address}share.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('a frame shows the card in its size', () => {
  const by = { ...quotation, speaker: '“A” & <b>' };
  expect(frame(by)).toBe(
    `<iframe src="${address}card/" title="Quotation: “A” &amp; &lt;b&gt;, report of the census, 2001" width="600" height="360" loading="lazy"></iframe>`,
  );
});

test.each([
  [0, undefined, 260],
  [1, undefined, 280],
  [27, undefined, 280],
  [28, undefined, 300],
  [1000, undefined, 980],
  [0, 40, 280],
  [0, 41, 300],
  [1000, 1000, 1480],
])('a card of %i characters and a caution of %s is %i pixels tall', (words, caution, height) => {
  const card = {
    ...quotation,
    words: 'a'.repeat(words),
    caution: caution === undefined ? undefined : 'b'.repeat(caution),
  };
  expect(cardHeight(card)).toBe(height);
});
