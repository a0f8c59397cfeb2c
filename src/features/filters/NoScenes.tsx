import type { FilterRelaxation } from '#domain/filters/filterRelaxation.ts';
import type { Filters } from '#domain/filters/filters.ts';
import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';

import { takeOffLabel } from './filterWords.ts';

interface NoScenesProps {
  readonly filterRelaxations: readonly FilterRelaxation[];
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
}

/** Shown when no scene matches, with the filters whose removal would help. */
export function NoScenes({ filterRelaxations, onChange, onClear }: NoScenesProps) {
  return (
    <div className="max-w-measure py-10">
      <h2 className="text-title">{m.no_scene_matches()}</h2>
      <p className="mt-2 text-quiet">{filterRelaxations.length > 0 ? m.take_one_off() : m.take_all_off()}</p>
      <ul className="mt-4 flex flex-wrap gap-3">
        {filterRelaxations.map((relaxation) => (
          <li key={`${relaxation.key} ${relaxation.character?.id ?? ''}`}>
            <Button onClick={() => onChange(relaxation.filters)}>{takeOffLabel('scenes', relaxation)}</Button>
          </li>
        ))}
        <li>
          <Button variant="plain" onClick={onClear}>
            {m.show_all_scenes()}
          </Button>
        </li>
      </ul>
    </div>
  );
}
