import { wordings } from '#domain/dataset/values.ts';
import { quoteFilterRelaxations } from '#domain/filters/filterRelaxation.ts';
import { NoQuotes } from '#features/filters/NoQuotes.tsx';
import { QuoteDetail } from '#features/quotes/QuoteDetail.tsx';
import { QuotePanel } from '#features/quotes/QuotePanel.tsx';
import { WordingBadge } from '#features/quotes/WordingBadge.tsx';
import { WordingFilter } from '#features/quotes/WordingFilter.tsx';

import { film, filters, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const nothing = () => undefined;
const narrow = { ...filters, with: ['mara'], q: 'Suppe' };

export const quoteSpecimens: readonly Specimen[] = [
  {
    name: 'WordingMark',
    states: wordings.map((wording) => ({ name: wording, node: <WordingBadge wording={wording} /> })),
  },
  {
    name: 'QuotePanel',
    states: [
      { name: 'long', node: <QuotePanel quote={nth(film.quotes, 0)} /> },
      { name: 'wordings vary, with its scene', node: <QuotePanel quote={nth(film.quotes, 2)} withScene /> },
      {
        name: 'on its page',
        node: <QuoteDetail quote={nth(film.quotes, 1)} actions={undefined} picture={undefined} />,
      },
      { name: 'focused', node: <QuotePanel quote={nth(film.quotes, 1)} />, shown: 'focus' },
    ],
  },
  {
    name: 'WordingFilter',
    states: [
      {
        name: 'one chosen',
        node: <WordingFilter chosen={['variant']} known={new Set(wordings)} pool={film.quotes} onToggle={nothing} />,
      },
    ],
  },
  {
    name: 'NoQuotes',
    states: [
      {
        name: 'filters to take off',
        node: (
          <NoQuotes
            filterRelaxations={quoteFilterRelaxations(film, narrow, undefined)}
            onChange={nothing}
            onClear={nothing}
          />
        ),
      },
      {
        name: 'the film has none',
        node: <NoQuotes filterRelaxations={undefined} onChange={nothing} onClear={nothing} />,
      },
    ],
  },
];
