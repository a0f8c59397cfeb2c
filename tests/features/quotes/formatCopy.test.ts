import { expect, it } from 'vitest';

import { citedLine } from '#domain/citation/cited.ts';
import { formatCopy, plainText, richText } from '#features/quotes/formatCopy.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

it('a citation has its italics in HTML, and nothing of the film is taken for HTML', () => {
  const film = exampleFilm((file) => {
    file.film.title.en = 'Up & <Down>';
  });
  const quote = film.quotes[2]!;
  const cited = citedLine(film, quote, { url: 'https://a.example/q', site: 'The Explorer', read: '2026-09-05' });
  const copy = formatCopy('mla', quote, cited);
  expect(richText(copy)).toBe(
    '<p><i>Up &amp; &lt;Down&gt;</i>. Directed by Ida Lund, 1981.</p>' +
      '<p>“Hold the wheel!” <i>The Explorer</i>, https://a.example/q. Accessed 5 Sept. 2026.</p>',
  );
  expect(plainText(copy)).toMatch(/^Up & <Down>\. Directed by Ida Lund, 1981\.\n“Hold/);
});
