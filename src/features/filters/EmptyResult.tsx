import type { Filters } from '#domain/filters.ts';
import type { Relief } from '#domain/relief.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import { Button } from '#ui/Button.tsx';

interface EmptyResultProps {
  readonly reliefs: readonly Relief[];
  readonly onChange: (filters: Filters) => void;
  readonly onClear: () => void;
}

/** No scene matches: says so and names the filters to take off. */
export function EmptyResult({ reliefs, onChange, onClear }: EmptyResultProps) {
  return (
    <div className="max-w-measure py-10">
      <h2 className="text-title">{m.no_scene_matches()}</h2>
      <p className="mt-2 text-quiet">{reliefs.length > 0 ? m.take_one_off() : m.take_all_off()}</p>
      <ul className="mt-4 flex flex-wrap gap-3">
        {reliefs.map((relief) => (
          <li key={keyOf(relief)}>
            <Button onClick={() => onChange(relief.filters)}>{labelOf(relief)}</Button>
          </li>
        ))}
        <li>
          <Button look="plain" onClick={onClear}>
            {m.show_all_scenes()}
          </Button>
        </li>
      </ul>
    </div>
  );
}

function keyOf({ off }: Relief): string {
  return off.kind === 'character' ? off.character.id : `(${off.kind})`;
}

function labelOf({ off, count }: Relief): string {
  if (off.kind === 'character') return m.without_filter({ name: off.character.name, count });
  if (off.kind === 'match') return m.any_instead({ name: inQuotes(m.match_any()), count });
  return m.without_text({ count });
}
