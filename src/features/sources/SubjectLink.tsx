import type { Subject } from '#domain/dataset/film.ts';
import { inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';

/** The subject of a dispute, as a link to its page. */
export function SubjectLink({ about }: { about: Subject }) {
  if (about.kind === 'film') return m.about_film();
  if (about.kind === 'scene') {
    return (
      <Link to={{ kind: 'scene', id: about.scene.id }} className="link">
        {m.about_scene({ title: inQuotes(localize(about.scene.title)) })}
      </Link>
    );
  }
  if (about.kind === 'character') {
    return (
      <Link to={{ kind: 'character', id: about.character.id }} className="link">
        {m.about_character({ name: about.character.name })}
      </Link>
    );
  }
  if (about.kind === 'quote') {
    return (
      <Link to={{ kind: 'quote', id: about.quote.id }} className="link">
        {m.about_quote({ text: inQuotes(about.quote.text) })}
      </Link>
    );
  }
  return (
    <Link to={{ kind: 'source', id: about.source.id }} className="link">
      {m.about_source({ title: inQuotes(about.source.title) })}
    </Link>
  );
}
