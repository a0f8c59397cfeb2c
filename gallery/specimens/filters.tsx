import { filterRelaxations } from '#domain/filters/filterRelaxation.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { selectTimeline } from '#domain/filters/selectTimeline.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';
import { ActiveFilters } from '#features/filters/ActiveFilters.tsx';
import { AddressNotices } from '#features/filters/AddressNotices.tsx';
import { CharacterFilter } from '#features/filters/CharacterFilter.tsx';
import { HorizonBar } from '#features/filters/HorizonBar.tsx';
import { NoScenes } from '#features/filters/NoScenes.tsx';
import { ResultCount } from '#features/filters/ResultCount.tsx';
import { m } from '#i18n/messages.ts';

import { film, filters, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const nothing = () => undefined;

function filter(chosen: Partial<Filters>) {
  const { match, ...rest } = { ...filters, ...chosen };
  return (
    <CharacterFilter
      legend={m.who_is_in_the_scene()}
      chips={selectTimeline(film, { ...rest, match }, textMatchesIn(film, rest.q)).chips}
      match={match}
      onToggle={nothing}
      onMatch={nothing}
    />
  );
}

const together = ['jonas', 'captain', 'stowaway'];
const impossible: Filters = { ...filters, with: ['jonas', 'stowaway'], match: 'all', q: 'Rettungsboot' };

export const filterSpecimens: readonly Specimen[] = [
  {
    name: 'CharacterFilter',
    states: [
      { name: 'nobody chosen', node: filter({}) },
      { name: 'two, any of them', node: filter({ with: ['mara', 'jonas'] }) },
      { name: 'all together', node: filter({ with: together, match: 'all' }) },
      { name: 'some impossible', node: filter({ q: 'Hold the wheel' }) },
      { name: 'pointed at', node: filter({}), shown: 'hover' },
      { name: 'focused', node: filter({ with: ['mara', 'jonas'] }), shown: 'focus' },
    ],
  },
  {
    name: 'ResultLine',
    states: [
      { name: 'everything', node: <ResultCount text="28 von 28 Szenen" narrowed={false} onClear={nothing} /> },
      { name: 'searching', node: <ResultCount text="28 von 28 Szenen" isCounting narrowed onClear={nothing} /> },
      { name: 'narrowed', node: <ResultCount text="7 von 28 Szenen" narrowed onClear={nothing} /> },
    ],
  },
  {
    name: 'ActiveFilters',
    states: [
      { name: 'a text', node: <ActiveFilters list="scenes" film={film} filters={impossible} onClearText={nothing} /> },
    ],
  },
  {
    name: 'EmptyResult',
    states: [
      {
        name: 'filters to take off',
        node: (
          <NoScenes
            filterRelaxations={filterRelaxations(film, impossible, textMatchesIn(film, impossible.q))}
            onChange={nothing}
            onClear={nothing}
          />
        ),
      },
      { name: 'none alone would do', node: <NoScenes filterRelaxations={[]} onChange={nothing} onClear={nothing} /> },
    ],
  },
  {
    name: 'AddressNotices',
    states: [
      {
        name: 'with and without a nearest',
        node: (
          <AddressNotices
            notices={[
              { key: 'with', value: 'marra', known: ['mara'] },
              { key: 'wording', value: 'ungefähr', known: [] },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'HorizonBar',
    states: [
      { name: 'long title', node: <HorizonBar last={nth(film.scenes, 1)} onFurther={nothing} onLift={nothing} /> },
    ],
  },
];
