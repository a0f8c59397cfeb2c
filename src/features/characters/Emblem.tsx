import type { Character } from '#domain/linked.ts';
import { fileUrl } from '#routing/site.ts';
import { Picture } from '#ui/Picture.tsx';

/** A character's emblem on a tile of its hue. */
export function Emblem({ character, className = '' }: { character: Character; className?: string }) {
  return (
    <span data-hue={character.hue} className={`block overflow-hidden bg-tile print:hidden ${className}`}>
      <Picture
        src={character.emblem === undefined ? undefined : fileUrl(character.emblem)}
        seed={character.id}
        letters={initialsOf(character.name)}
        hue={character.hue}
        shape="emblem"
        className="size-full"
      />
    </span>
  );
}

/** The first letters of the first and the last name; of one name, its first. Small words as in "the crew" do not count. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !/^(the|a|an|der|die|das)$/i.test(word));
  const [first = name, ...others] = words;
  return [first, others.at(-1) ?? ''].map((word) => Array.from(word)[0]?.toLocaleUpperCase() ?? '').join('');
}
