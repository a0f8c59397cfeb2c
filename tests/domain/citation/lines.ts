import type { CitedLine } from '#domain/citation/cited.ts';
import { namesIn } from '#domain/citation/names.ts';

/** A line to be cited, of the film with these facts. */
export function lineOf(
  film: { title: string; director: string; year: number; companies?: readonly string[]; names?: readonly string[] },
  text = 'Hold the wheel!',
): CitedLine {
  const { title, director, year, companies = [], names = [] } = film;
  return {
    film: { title, directors: namesIn(director), year, companies, names },
    line: { id: 'hold-the-wheel', text, speaker: 'The captain', scene: 'The storm' },
    page: { url: 'https://site.example/quote/hold-the-wheel', site: 'The Explorer', read: '2026-09-05' },
  };
}
