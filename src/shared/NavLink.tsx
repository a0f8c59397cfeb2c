import type { ReactNode } from 'react';

import { Link } from '#routing/Link.tsx';
import type { Page } from '#routing/route.ts';
import { useRoute } from '#routing/Router.tsx';

/** A page in the main navigation, marked while it is the current one. */
export function NavLink({ to, children }: { to: Page; children: ReactNode }) {
  const { page } = useRoute().route;
  return (
    <Link to={to} aria-current={page.kind === to.kind ? 'page' : undefined} className="nav-link">
      {children}
    </Link>
  );
}
