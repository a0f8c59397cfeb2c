import type { CitedLine } from './cited.ts';
import { straight, type PersonName } from './names.ts';
import { ended, quoted, series } from './phrasing.ts';
import { toTex } from './tex.ts';

/**
 * A BibTeX entry for a line of a film. BibTeX has no type for films; `@misc` with `howpublished` is what every style
 * file knows. `url` and `urldate` are read by biblatex and by newer style files, and passed over by the others.
 */
export function bibtex({ film, line, page }: CitedLine): string {
  const made = [`Film, directed by ${series(film.directors.map(straight))}`, series(film.companies)];
  const fields = [
    ['author', film.directors.map(bibtexName).join(' and ')],
    // A second pair of braces keeps the capitals.
    ['title', `{${toTex(film.title)}}`],
    ['howpublished', toTex(made.filter((part) => part !== '').join('. '))],
    ['year', String(film.year)],
    [
      'note',
      toTex(
        `${quoted(line.text)}, spoken by ${line.speaker} in the scene ${quoted(line.scene)}. ${ended(`Wording as given by ${page.site}`)}`,
      ),
    ],
    ['url', page.url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', page.read],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name.padEnd(12)} = {${value}}`);
  return `@misc{${keyOf(film, line.id)},\n${lines.join(',\n')}\n}`;
}

/** "Crowe, Cameron"; "Downey, Jr., Robert"; a single name in braces, so that it is not taken apart. */
function bibtexName({ given, family, suffix }: PersonName): string {
  if (given === '') return `{${toTex(family)}}`;
  return [family, suffix, given]
    .filter((part) => part !== '')
    .map(toTex)
    .join(', ');
}

function keyOf({ directors, year }: CitedLine['film'], id: string): string {
  const family = directors[0]?.family ?? '';
  const ascii = family
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${ascii || 'film'}${year}-${id}`;
}
