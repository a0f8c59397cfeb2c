import { useId } from 'react';

import { maxQuestionLength } from '#domain/classSet/classSet.ts';
import type { Entry } from '#domain/classSet/classSetEntries.ts';
import { m } from '#i18n/messages.ts';
import { setItemQuestion } from '#state/classSetEditing.ts';
import { Button } from '#ui/Button.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';

import { entryName } from './entryName.ts';

interface EntryEditorProps {
  readonly entry: Entry;
  readonly position: 'first' | 'middle' | 'last' | 'only';
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

/** The question about an item of the visitor's own set, and the buttons that move and remove the item. */
export function EntryEditor({ entry, position, onMove, onRemove }: EntryEditorProps) {
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
          isDisabled={position === 'first' || position === 'only'}
        />
        <MoveButton
          label={m.set_down()}
          name={name}
          icon="arrow-down"
          onPress={() => onMove(1)}
          isDisabled={position === 'last' || position === 'only'}
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
  /** Whether it cannot be moved that way. The button stays focusable, so that repeated presses do not lose the focus. */
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function MoveButton({ label, name, icon, isDisabled, onPress }: MoveButtonProps) {
  return (
    <Button
      aria-label={`${label}: ${name}`}
      title={label}
      aria-disabled={isDisabled}
      onClick={() => !isDisabled && onPress()}
      className="w-11 justify-center px-0! aria-disabled:border-rule aria-disabled:text-faint"
    >
      <Icon name={icon} size={14} />
    </Button>
  );
}
