import type { TimelineSelection } from '#domain/filters/selectTimeline.ts';
import { localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';

/** So many sequences can be chosen from; of more, every second, third … one. */
const mostLinks = 120;

/**
 * Links to the first scenes of the sequences, for the page as it is served, which has the beginning of a long list:
 * from each of them all others of its sequence can be reached, step by step.
 */
export function FurtherScenes({ selection: { groups } }: { selection: TimelineSelection }) {
  const every = Math.ceil(groups.length / mostLinks);
  return (
    <nav aria-label={m.further_scenes()} className="mt-12 border-t-3 border-rule pt-4">
      <p className="mb-3 eyebrow">{m.further_scenes()}</p>
      <ul className="grid gap-x-8 gap-y-1 text-note sm:grid-cols-2">
        {groups
          .filter((_, index) => index % every === 0)
          .flatMap(({ sequence, scenes }) => {
            const [first] = scenes;
            return first ? [{ sequence, first }] : [];
          })
          .map(({ sequence, first }) => (
            <li key={sequence.id} data-hue={sequence.hue} className="py-1">
              <Link to={{ kind: 'scene', id: first.id }} className="link">
                {localize(sequence.title)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
