import { useId } from 'react';

import type { SceneChoice } from '#domain/filters/selectQuotes.ts';
import { formatNumber, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useServedItems } from '#ui/useServed.ts';

interface SceneFilterProps {
  readonly chosen: string | undefined;
  readonly scenes: readonly SceneChoice[];
  /** The number of quotes without this filter. */
  readonly anywhere: number;
  readonly onChoose: (scene: string | undefined) => void;
}

/** Chooses the scene whose quotes are shown; each option has the number of quotes it would give. */
export function SceneFilter({ chosen, scenes, anywhere, onChoose }: SceneFilterProps) {
  const id = useId();
  const listed = useServedItems(scenes);
  const known = scenes.some(({ scene }) => scene.id === chosen);
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="mb-2 block eyebrow">
        {m.in_scene()}
      </label>
      <select
        id={id}
        value={known ? chosen : ''}
        onChange={(event) => onChoose(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
        className="field"
      >
        <option value="">{m.option_count({ name: m.any_scene(), count: formatNumber(anywhere) })}</option>
        {listed.map(({ scene, count }) => (
          <option key={scene.id} value={scene.id} disabled={count === 0 && scene.id !== chosen}>
            {m.option_count({ name: localize(scene.title), count: formatNumber(count) })}
          </option>
        ))}
      </select>
    </div>
  );
}
