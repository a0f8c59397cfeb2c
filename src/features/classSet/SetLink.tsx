import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { Link } from '#routing/Link.tsx';
import { useRoute } from '#routing/Router.tsx';
import { NavLink } from '#shared/NavLink.tsx';
import { useSetSize } from '#state/classSet.ts';

/** A link to the class set with the number of its items; in the navigation only once there are any. */
export function SetLink({ place }: { place: 'navigation' | 'footer' }) {
  const size = useSetSize();
  const { page } = useRoute().route;
  if (place === 'footer') {
    return (
      <Link
        to={{ kind: 'set' }}
        aria-current={page.kind === 'set' ? 'page' : undefined}
        className="link py-2 text-note"
      >
        {m.set_title()}
        {size > 0 && ` (${formatNumber(size)})`}
      </Link>
    );
  }
  if (size === 0) return null;
  return (
    <li>
      <NavLink to={{ kind: 'set' }}>
        {m.set_nav()}{' '}
        <span className="ms-0.5 inline-block rounded-full bg-pressed px-2 text-caption text-text tabular-nums">
          {formatNumber(size)}
        </span>
      </NavLink>
    </li>
  );
}
