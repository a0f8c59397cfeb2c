import { filterRelaxations } from '#domain/filters/filterRelaxation.ts';
import { NoScenes } from '#features/filters/NoScenes.tsx';

import type { NothingFoundProps } from './NothingFound.tsx';

/** No scene matches: says so, with the filters whose removal would bring some back. */
export function NoSceneFound({ film, filters, matches, onChange, onClear }: NothingFoundProps) {
  const relaxations = filterRelaxations(film, filters, matches);
  return <NoScenes filterRelaxations={relaxations} onChange={onChange} onClear={onClear} />;
}
