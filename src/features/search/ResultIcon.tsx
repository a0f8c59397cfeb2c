import { initialsOf } from '#domain/locales/locales.ts';
import type { Findable, FindableKind } from '#domain/search/searchRecords.ts';
import { fileUrl } from '#routing/site.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Picture } from '#ui/Picture.tsx';

const icons: Record<Exclude<FindableKind, 'scene' | 'character'>, IconName> = {
  song: 'musical-note',
  source: 'document',
  dispute: 'opposed-arrows',
  quote: 'quotation-marks',
};

/** The picture of a scene or a character, or an icon for what else was found. Decorative. */
export function ResultIcon({ findable }: { findable: Findable }) {
  if (findable.kind === 'scene') {
    const { id, poster, sequence } = findable.scene;
    return (
      <Picture
        src={poster === undefined ? undefined : fileUrl(poster)}
        seed={id}
        hue={sequence.hue}
        shape="poster"
        className="h-10 w-14 rounded-sm object-cover"
      />
    );
  }
  if (findable.kind === 'character') {
    const { id, name, emblem, hue } = findable.character;
    return (
      <span data-hue={hue} className="mx-2 block size-10 overflow-hidden rounded-full bg-tile">
        <Picture
          src={emblem === undefined ? undefined : fileUrl(emblem)}
          seed={id}
          initials={initialsOf(name)}
          hue={hue}
          shape="emblem"
          className="size-full"
        />
      </span>
    );
  }
  return (
    <span
      data-hue={findable.kind === 'quote' ? findable.quote.speaker.hue : undefined}
      className="mx-2 grid size-10 place-items-center rounded-full border border-rule text-hue"
    >
      <Icon name={icons[findable.kind]} />
    </span>
  );
}
