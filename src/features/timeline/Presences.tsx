import type { Scene } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { CharacterLink } from '#shared/CharacterLink.tsx';

/** The characters in a scene; those only probably present follow on a line of their own. */
export function Presences({ scene }: { scene: Scene }) {
  const certain = scene.cast.filter(({ presence }) => presence === 'certain');
  const probable = scene.cast.filter(({ presence }) => presence === 'probable');
  return (
    <>
      <ul className="mt-4 flex flex-wrap gap-1.5" aria-label={m.in_the_room()}>
        {certain.map(({ character }) => (
          <li key={character.id}>
            <CharacterLink
              character={character}
              withDot
              className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-rule px-2.5 text-caption hover:border-edge hover:bg-pressed"
            />
          </li>
        ))}
      </ul>
      {probable.length > 0 && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 text-caption text-quiet">
          <span className="italic max-sm:w-full">{m.probable()}:</span>
          {probable.map(({ character }) => (
            <CharacterLink
              key={character.id}
              character={character}
              withDot
              className="inline-flex min-h-6 items-center gap-1.5 hover:text-text hover:underline"
            />
          ))}
        </p>
      )}
    </>
  );
}
