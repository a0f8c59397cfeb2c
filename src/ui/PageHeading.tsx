import type { ReactNode } from 'react';

/** Where the focus goes after a navigation. */
export const pageHeadingId = 'page-heading';

interface PageHeadingProps {
  readonly children: ReactNode;
  /** Id of the text that says where the page stands, read with the heading. */
  readonly position?: string;
  readonly className?: string;
  readonly lang?: string;
}

/** The one heading of level 1 of a page. */
export function PageHeading({ children, position, className = 'text-display', lang }: PageHeadingProps) {
  return (
    <h1
      id={pageHeadingId}
      tabIndex={-1}
      aria-describedby={position}
      lang={lang}
      className={`${className} tracking-tight`}
    >
      {children}
    </h1>
  );
}
