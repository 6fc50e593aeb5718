import { describe, expect, test } from 'vitest';
import { attributeOf, pageOf } from '../../../src/publish/finished/finished-page.ts';
import { runsOf } from '../../../src/publish/finished/runs.ts';

const runs = (body: string) => runsOf(pageOf('/', body).document);

describe('a page is read', () => {
  test.each([
    [
      'through what stands in a line',
      '<p>one <em>two</em> <a href="/">three</a></p>',
      ['one two three'],
    ],
    ['block by block', '<div>one<p>two</p>three<p>four</p></div>', ['one', 'two', 'three', 'four']],
    ['with a space for the end of a line', '<p>one<br>two</p>', ['one two']],
    ['with a space for a picture', '<p>one<img src="/a.png">two</p>', ['one two']],
    [
      'with what is read out',
      '<p aria-label="one">two</p><img alt="three"><input placeholder="four">',
      ['one', 'two', 'three', 'four'],
    ],
    [
      'without what nobody reads',
      '<p>one</p><script>two</script><style>three</style><template>four</template>',
      ['one'],
    ],
    ['without what is empty', '<p> </p><img alt=""><p>one</p>', ['one']],
    [
      'with what its head tells',
      '<head><title>one</title><meta name="description" content="two"><meta http-equiv="x" content="three"></head>',
      ['one', 'two'],
    ],
    [
      'without attributes that are not read out',
      '<p class="one" data-x="two">three</p>',
      ['three'],
    ],
  ])('%s', (_how, html, expected) => {
    expect(runs(html).map(({ text }) => text)).toEqual(expected);
  });
});

describe('a stretch of a run is held', () => {
  const [run] = runs('<p id="p">one <em id="em">two <b id="b">three</b></em> four</p>');
  const holder = (words: string): string | undefined => {
    if (!run) throw new Error('No run.');
    const start = run.text.indexOf(words);
    return attributeOf(run.holding(start, start + words.length), 'id');
  };
  test.each([
    ['one', 'p'],
    ['two', 'em'],
    ['three', 'b'],
    ['two three', 'em'],
    ['one two', 'p'],
    ['three four', 'p'],
    ['e', 'p'],
  ])('%s by the innermost element around it: %s', (words, id) => {
    expect(holder(words)).toBe(id);
  });

  test('and an attribute by its element', () => {
    const [alt] = runs('<img id="i" alt="one">');
    const element = alt?.holding(0, 3);
    expect(element && attributeOf(element, 'id')).toBe('i');
  });
});
