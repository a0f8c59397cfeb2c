import { useId } from 'react';

import { maxQuestionLength } from '#domain/classSet/classSet.ts';
import type { Entry } from '#domain/classSet/classSetEntries.ts';
import { m } from '#i18n/paraglide/messages.js';
import { setItemQuestion } from '#state/classSetEditing.ts';
import { Button } from '#ui/Button.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';

import { entryName } from './entryName.ts';

interface EntryEditorProps {
  readonly entry: Entry;
  readonly place: 'first' | 'middle' | 'last' | 'only';
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** What can be done with an item of one's own set: ask about it, move it, remove it. */
export function EntryEditor({ entry, place, onMove, onRemove }: EntryEditorProps) {
  const { item } = entry;
  const fieldId = useId();
  const name = entryName(entry);
  const isCovered = entry.kind === 'covered';
  return (
    <>
      {!isCovered && (
        <div className="mt-4">
          <label htmlFor={fieldId} className="mb-1 block text-caption font-semibold text-quiet">
            {m.set_question()} <span className="sr-only">({name})</span>
          </label>
          <textarea
            id={fieldId}
            value={item.question}
            maxLength={maxQuestionLength}
            rows={2}
            onChange={(event) => setItemQuestion(item, event.currentTarget.value)}
            className="block field-sizing-content min-h-20 w-full rounded-md border border-edge bg-raised px-3 py-2 text-body"
          />
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <MoveButton
          label={m.set_up()}
          name={name}
          icon="arrow-up"
          onPress={() => onMove(-1)}
          off={place === 'first' || place === 'only'}
        />
        <MoveButton
          label={m.set_down()}
          name={name}
          icon="arrow-down"
          onPress={() => onMove(1)}
          off={place === 'last' || place === 'only'}
        />
        <Button variant="plain" onClick={onRemove} aria-label={`${m.set_remove()}: ${name}`}>
          {m.set_remove()}
        </Button>
      </div>
    </>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly name: string;
  readonly icon: IconName;
  /** Whether there is nowhere to move; it can be focused all the same, so that repeated pressing loses nothing. */
  readonly off: boolean;
  readonly onPress: () => void;
}

function MoveButton({ label, name, icon, off, onPress }: MoveButtonProps) {
  return (
    <Button
      aria-label={`${label}: ${name}`}
      title={label}
      aria-disabled={off}
      onClick={() => !off && onPress()}
      className="w-11 justify-center px-0! aria-disabled:border-rule aria-disabled:text-faint"
    >
      <Icon name={icon} size={14} />
    </Button>
  );
}
