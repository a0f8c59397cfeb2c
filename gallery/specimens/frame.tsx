import { LoadFailed } from '#app/errors/LoadFailed.tsx';
import { PanelFailed } from '#app/errors/PageFailed.tsx';
import { Footer } from '#app/shell/Footer.tsx';
import { Header } from '#app/shell/Header.tsx';
import { ThemeChoice } from '#app/shell/ThemeChoice.tsx';
import { FilmUnavailableError } from '#data/FilmUnavailableError.ts';
import { InvalidFilmError } from '#domain/dataset/issue.ts';
import { m } from '#i18n/messages.ts';

import type { Specimen, State } from '../Specimen.tsx';

const issue = { path: ['scenes', 3, 'title', 'de'], id: 'storm', expected: 'ein Text', found: 'nothing' } as const;
const retry = () => Promise.resolve();

function failed(name: string, error: Error, page: 'none' | 'readable' | 'covered'): State {
  return { name, node: <LoadFailed error={error} page={page} onRetry={retry} /> };
}

export const frameSpecimens: readonly Specimen[] = [
  { name: 'Header', states: [{ name: 'at rest', node: <Header /> }] },
  {
    name: 'ThemeChoice',
    states: [
      { name: 'at rest', node: <ThemeChoice /> },
      { name: 'focused', node: <ThemeChoice />, shown: 'focus' },
    ],
  },
  { name: 'Footer', states: [{ name: 'at rest', node: <Footer /> }] },
  { name: 'Loading', states: [{ name: 'before the film is there', node: <p>{m.loading()}</p> }] },
  {
    name: 'LoadFailed',
    states: [
      failed('offline, text below', new FilmUnavailableError('offline', 'data/night-ferry.json'), 'readable'),
      failed('refused', new FilmUnavailableError('refused', 'data/night-ferry.json', { status: 503 }), 'readable'),
      failed('broken dataset, nothing below', new InvalidFilmError([issue, issue]), 'none'),
    ],
  },
  {
    name: 'PanelFailed',
    states: [{ name: 'crashed', node: <PanelFailed onRetry={() => undefined} /> }],
  },
];
