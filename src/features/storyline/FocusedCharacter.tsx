import { useEffect, useRef } from 'react';

import type { Character } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { useSetHovered } from '#state/hover.ts';

interface FocusedCharacterProps {
  readonly character: Character;
  readonly x: number;
  readonly y: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly onLeave: () => void;
}

/** The character in the storyline that has the keyboard focus, as a toggle button. */
export function FocusedCharacter({ character, x, y, pressed, onPress, onLeave }: FocusedCharacterProps) {
  const button = useRef<SVGGElement>(null);
  const setHovered = useSetHovered();
  useEffect(() => {
    button.current?.focus();
    setHovered({ kind: 'character', id: character.id });
  }, [character.id, x, setHovered]);
  return (
    <g
      ref={button}
      role="button"
      tabIndex={-1}
      aria-pressed={pressed}
      aria-label={m.storyline_character({
        name: character.name,
        count: m.scene_count({ count: character.scenes.length }),
      })}
      data-hue={character.hue}
      onBlur={() => {
        setHovered(undefined);
        onLeave();
      }}
      onClick={onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
      className="outline-none"
    >
      <circle cx={x} cy={y} r={9} strokeWidth="3" className="fill-hue stroke-text" />
    </g>
  );
}
