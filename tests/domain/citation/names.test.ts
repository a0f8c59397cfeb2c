import { describe, expect, it } from 'vitest';

import { inverted, namesIn, straight, withInitials } from '#domain/citation/names.ts';
import { sentenceCase } from '#domain/citation/sentenceCase.ts';

describe('a credit', () => {
  it.each([
    ['Cameron Crowe', ['Crowe, Cameron']],
    ['Joel Coen and Ethan Coen', ['Coen, Joel', 'Coen, Ethan']],
    ['Ann Holm, Bo Lind, and Carl Ek', ['Holm, Ann', 'Lind, Bo', 'Ek, Carl']],
    ['Ann Holm; Bo Lind & Carl Ek', ['Holm, Ann', 'Lind, Bo', 'Ek, Carl']],
    ['Volker Schlöndorff und Margarethe von Trotta', ['Schlöndorff, Volker', 'von Trotta, Margarethe']],
    ['Gus Van Sant', ['Van Sant, Gus']],
    ['Álex de la Iglesia', ['de la Iglesia, Álex']],
    ['Van Morrison', ['Morrison, Van']],
    ['Robert Downey Jr.', ['Downey, Robert, Jr.']],
    ['Robert Downey, Jr., and Ida Lund', ['Downey, Robert, Jr.', 'Lund, Ida']],
    ['Madonna', ['Madonna']],
    ['Lee Jr.', ['Jr., Lee']],
    ['Ida de', ['de, Ida']],
    [' , ', []],
  ])('%s is sorted by %j', (credit, expected) => {
    expect(namesIn(credit).map(inverted)).toEqual(expected);
  });

  it.each([
    ['Jean-Luc Godard', 'Godard, J.-L.'],
    ['Cecil B. DeMille', 'DeMille, C. B.'],
    ['Robert Downey Jr.', 'Downey, R., Jr.'],
    ['Lars von Trier', 'von Trier, L.'],
    ['Madonna', 'Madonna'],
  ])('%s has the initials of %s', (credit, expected) => {
    expect(namesIn(credit).map(withInitials)).toEqual([expected]);
    expect(namesIn(credit).map(straight)).toEqual([credit]);
  });
});

describe('a title in sentence case', () => {
  it.each([
    ['Almost Famous', [], 'Almost famous'],
    ['Mary Poppins Returns', ['Mary Poppins'], 'Mary Poppins returns'],
    ['Forrest Gump’s Long Run', ['Forrest Gump'], 'Forrest Gump’s long run'],
    ['Night at the Museum: Secret of the Tomb', ['The Captain'], 'Night at the museum: Secret of the tomb'],
    ['E.T. the Extra-Terrestrial', [], 'E.T. the Extra-Terrestrial'],
    ['Here I Am', [], 'Here I am'],
    ['The (Lost) Ark', ['Lost Ark'], 'The (Lost) Ark'],
  ])('%s, with the names %j, is %s', (title, names, expected) => {
    expect(sentenceCase(title, names)).toBe(expected);
  });
});
