import type { Hit } from '#domain/search/searchEngine.ts';
import type { FindableKind } from '#domain/search/searchRecords.ts';
import { Emblem } from '#shared/Emblem.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { Poster } from '#shared/Poster.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';

const icons: Record<Exclude<FindableKind, 'scene' | 'character'>, IconName> = {
  song: 'musical-note',
  source: 'document',
  dispute: 'opposed-arrows',
  quote: 'quotation-marks',
};

/** The picture of a scene or a character, or an icon for any other kind of record. Decorative. */
export function ResultIcon({ hit: { kind, id } }: { hit: Hit }) {
  const film = useFilm();
  if (kind === 'scene') {
    const scene = film.sceneById.get(id);
    return scene && <Poster scene={scene} still className="h-10 w-14 rounded-sm object-cover" />;
  }
  if (kind === 'character') {
    const character = film.characterById.get(id);
    return character && <Emblem character={character} className="mx-2 size-10 rounded-full" />;
  }
  return (
    <span
      data-hue={kind === 'quote' ? film.quoteById.get(id)?.speaker.hue : undefined}
      className="mx-2 grid size-10 place-items-center rounded-full border border-rule text-hue"
    >
      <Icon name={icons[kind]} />
    </span>
  );
}
