import type { Findable, FindableKind } from '#domain/search/searchRecords.ts';
import { Emblem } from '#shared/Emblem.tsx';
import { Poster } from '#shared/Poster.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';

const icons: Record<Exclude<FindableKind, 'scene' | 'character'>, IconName> = {
  song: 'musical-note',
  source: 'document',
  dispute: 'opposed-arrows',
  quote: 'quotation-marks',
};

/** The picture of a scene or a character, or an icon for any other kind of record. Decorative. */
export function ResultIcon({ findable }: { findable: Findable }) {
  if (findable.kind === 'scene') {
    return <Poster scene={findable.scene} still className="h-10 w-14 rounded-sm object-cover" />;
  }
  if (findable.kind === 'character') {
    return <Emblem character={findable.character} className="mx-2 size-10 rounded-full" />;
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
