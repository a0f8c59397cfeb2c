import type { ReactNode } from 'react';

/** Id of the heading, which gets the focus after a navigation. */
export const pageHeadingId = 'page-heading';

interface PageHeadingProps {
  readonly children: ReactNode;
  /** Id of the text that gives the position of the page in a series; it is read out with the heading. */
  readonly position?: string;
  readonly className?: string;
  readonly lang?: string;
}

/** The heading of a page, its only one of level 1. */
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
