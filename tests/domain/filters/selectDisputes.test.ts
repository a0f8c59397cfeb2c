import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseFilmText } from '#domain/dataset/parseFilm.ts';
import { filmUpTo } from '#domain/dataset/visibleFilm.ts';
import { noFilters, type Verdict } from '#domain/filters/filters.ts';
import { selectDisputes } from '#domain/filters/selectDisputes.ts';

import { exampleFilm } from '../../support/exampleFile.ts';

const film = exampleFilm();

function select(verdict: Verdict | undefined, within = film) {
  const { disputes, ...rest } = selectDisputes(within, { ...noFilters, verdict });
  return { ...rest, disputes: disputes.map(({ id }) => id) };
}

describe('the disputes', () => {
  it.each([
    [undefined, ['whose-rope', 'who-knows-her']],
    ['open', ['who-knows-her']],
    ['settled', ['whose-rope']],
  ] as const)('filtered by %s', (verdict, disputes) => {
    expect(select(verdict)).toEqual({ disputes, total: 2, counts: { open: 1, settled: 1 } });
  });

  it.each([
    ['high', 'settled'],
    ['medium', 'settled'],
    ['low', 'settled'],
    ['open', 'open'],
  ] as const)('whose verdict is "%s" are %s', (confidence, verdict) => {
    const sure = exampleFilm((file) => {
      file.disputes[0]!.confidence = confidence;
    });
    expect(select(verdict, sure).disputes).toContain('whose-rope');
  });

  it('past the horizon are neither shown nor counted', () => {
    expect(select('open', filmUpTo(film, 'the-last-rope'))).toEqual({
      disputes: [],
      total: 1,
      counts: { open: 0, settled: 1 },
    });
  });

  it('of the shipped film begin with the six that visitors enjoy most', () => {
    const shipped = parseFilmText(readFileSync('public/data/almost-famous.json', 'utf8'));
    expect(select(undefined, shipped).disputes.slice(0, 6)).toEqual([
      'who-sings-first',
      'is-russell-the-frontman',
      'you-never-will-be',
      'who-admits-it-was-all-true',
      'how-william-gets-on-tour',
      'where-the-song-comes-from',
    ]);
  });
});
