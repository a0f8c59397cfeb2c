import { useId, useState } from 'react';

import { m } from '#i18n/messages.ts';

interface TextFilterProps {
  readonly text: string;
  /** Called on every change of the trimmed text. */
  readonly onType: (text: string) => void;
}

/** A field for words that results must contain. */
export function TextFilter({ text, onType }: TextFilterProps) {
  const id = useId();
  // The address has the trimmed text; the field keeps the trailing space that is typed before the next word.
  const [typed, setTyped] = useState(text);
  if (typed.trim() !== text) setTyped(text);
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="mb-2 block eyebrow whitespace-nowrap">
        {m.with_words()}
      </label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={m.with_words_hint()}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onType(event.currentTarget.value.trim());
        }}
        className="field"
      />
    </div>
  );
}
