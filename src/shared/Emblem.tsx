import type { Character } from '#domain/dataset/film.ts';
import { initialsOf } from '#domain/locales/locales.ts';
import { fileUrl } from '#routing/site.ts';
import { Picture } from '#ui/Picture.tsx';

interface EmblemProps {
  readonly character: Character;
  readonly loading?: 'lazy' | 'eager' | undefined;
  readonly className?: string;
}

/** A character's emblem on a tile of its hue. */
export function Emblem({ character, loading, className = '' }: EmblemProps) {
  return (
    <span data-hue={character.hue} className={`block overflow-hidden bg-tile print:hidden ${className}`}>
      <Picture
        src={character.emblem === undefined ? undefined : fileUrl(character.emblem)}
        seed={character.id}
        initials={initialsOf(character.name)}
        hue={character.hue}
        shape="emblem"
        loading={loading}
        className="size-full"
      />
    </span>
  );
}
