import { ConfidenceBadge } from '#features/sources/ConfidenceBadge.tsx';
import { DisputeCard } from '#features/sources/DisputeCard.tsx';
import { DisputeNote } from '#features/sources/DisputeNote.tsx';
import { FilmFacts } from '#features/sources/FilmFacts.tsx';
import { SourceHeader } from '#features/sources/SourceHeader.tsx';
import { SourceList } from '#features/sources/SourceList.tsx';

import { film, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const dispute = nth(film.disputes, 0);

export const sourceSpecimens: readonly Specimen[] = [
  {
    name: 'ConfidenceMark',
    states: (['high', 'medium', 'low', 'open'] as const).map((confidence) => ({
      name: confidence,
      node: <ConfidenceBadge confidence={confidence} />,
    })),
  },
  { name: 'DisputeCard', states: [{ name: 'two positions', node: <DisputeCard dispute={dispute} /> }] },
  { name: 'DisputeNote', states: [{ name: 'at rest', node: <DisputeNote dispute={dispute} /> }] },
  { name: 'FilmFacts', states: [{ name: 'one fact', node: <FilmFacts facts={film.data.filmDetails().facts} /> }] },
  { name: 'SourceList', states: [{ name: 'all', node: <SourceList sources={film.sources} /> }] },
  { name: 'SourceSpread', states: [{ name: 'with a reading', node: <SourceHeader source={nth(film.sources, 0)} /> }] },
];
