import type { Field } from '#domain/search/searchTexts.ts';
import { m } from '#i18n/messages.ts';

/** The label of a field, shown where the field is the reason for a hit. */
export function fieldName(field: Field): string {
  const names: Record<Field, () => string> = {
    title: m.search_in_title,
    summary: m.search_in_summary,
    place: m.search_place,
    time: m.search_time,
    music: m.search_song,
    cast: m.search_in_the_room,
    said: m.search_said_here,
    account: m.search_account,
    line: m.search_said_here,
    variant: m.search_variant,
    translation: m.search_translation,
    speaker: m.search_said_by,
    scene: m.search_in_scene,
    song: m.search_song,
    artist: m.search_artist,
    name: m.search_in_title,
    actor: m.search_played_by,
    role: m.search_role,
    about: m.search_about,
    author: m.search_author,
    publisher: m.search_publisher,
    reading: m.search_reading,
    question: m.search_in_title,
    verdict: m.search_verdict,
    position: m.search_position,
  };
  return names[field]();
}
