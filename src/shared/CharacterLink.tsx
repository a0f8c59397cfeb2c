import type { Character } from '#domain/dataset/film.ts';
import { Link } from '#routing/Link.tsx';
import { HueDot } from '#ui/HueDot.tsx';

interface CharacterLinkProps {
  readonly character: Character;
  /** Whether the dot of the character's hue stands before the name, as part of the link. */
  readonly withDot?: boolean;
  readonly className?: string;
}

/** A character by its name, as a link to its page. */
export function CharacterLink({ character, withDot = false, className = 'link' }: CharacterLinkProps) {
  return (
    <Link to={{ kind: 'character', id: character.id }} className={className}>
      {withDot && <HueDot hue={character.hue} />}
      {character.name}
    </Link>
  );
}
