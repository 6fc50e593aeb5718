import { describe, expect, test } from 'vitest';
import { articleCopy } from '../../src/search/article-copy.ts';

const text = (html: string): string => articleCopy(html).replaceAll(/<[^>]*>/g, '');

describe('leaves out', () => {
  test.each([
    ['note markers', 'lead<sup><a href="#n1">12</a></sup>'],
    ['notes', 'lead<section data-footnotes><p>Note</p></section>'],
    ['navigation', 'lead<nav>Contents</nav>'],
    ['boxes', 'lead<aside>Sources disagree</aside><div class="box quiet">More</div>'],
    ['what an editor keeps from search', 'lead<p data-pagefind-ignore>Detail</p>'],
    ['drawings', 'lead<svg><text>Axis</text></svg>'],
    ['scripts', 'lead<script>1</script>'],
  ])('%s', (_, html) => {
    expect(text(html)).toBe('lead');
  });
});

test('keeps an ordinal in superscript', () => {
  expect(text('19<sup>th</sup> century')).toBe('19th century');
});

test('parts words at dashes, not at hyphens', () => {
  expect(text('targets—and 2005–06, then – so child-centred')).toBe(
    'targets — and 2005 – 06, then – so child-centred',
  );
});
