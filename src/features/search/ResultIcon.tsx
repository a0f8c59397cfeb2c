import { initialsOf } from '#domain/locales/locales.ts';
import type { Findable } from '#domain/search/searchRecords.ts';
import { fileUrl } from '#routing/site.ts';
import { Picture } from '#ui/Picture.tsx';

const signs = {
  song: 'M7.5 15V4.5l8-1.5v10.5M7.5 15a2.25 2 0 1 1-4.5 0 2.25 2 0 0 1 4.5 0ZM15.5 13.5a2.25 2 0 1 1-4.5 0 2.25 2 0 0 1 4.5 0Z',
  source: 'M4.5 2.5h8l3 3v12h-11zM7.5 9h5M7.5 12.5h5',
  dispute: 'M3 7h11m-3-3 3 3-3 3M17 13H6m3-3-3 3 3 3',
  quote: 'M4 13.5c3-.5 4-2.5 4-4.5V6H4v4h3M11.5 13.5c3-.5 4-2.5 4-4.5V6h-4v4h3',
} as const;

/** The picture of a scene or a character, or the sign of what else was found. Decorative. */
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
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={signs[findable.kind]} />
      </svg>
    </span>
  );
}
