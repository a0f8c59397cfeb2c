import { createContext, use } from 'react';

import { reportHref } from '#domain/citation/reportLink.ts';
import type { Source } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';

/** Where reports go, and which data they are about. */
export interface Reporting {
  /** `mailto:…` or the https address of an issue tracker. */
  readonly to: string;
  /** Film, format and version of the data, as a reader of the report wants them. */
  readonly data: string;
}

const ReportingContext = createContext<Reporting | undefined>(undefined);

/** Tells everything below where reports go; undefined where nobody wants any. */
export const ReportingProvider = ReportingContext;

interface ReportLinkProps {
  /** The record, as in its address: `quote/cast-off`. */
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Opens a message about a line, filled in with what has to be known about it. Not there when nobody takes reports. */
export function ReportLink({ id, text, sources }: ReportLinkProps) {
  const reporting = use(ReportingContext);
  if (reporting === undefined) return null;
  const claimed = sources.map((source) => `${source.title} (${source.id})`).join('; ');
  const href = reportHref(reporting.to, {
    title: m.report_title({ id }),
    lines: [
      m.report_question(),
      '',
      '',
      '---',
      m.report_record({ id }),
      m.report_data({ data: reporting.data }),
      m.report_text({ text }),
      m.report_sources({ sources: claimed }),
    ],
  });
  return (
    <a
      href={href}
      rel="nofollow"
      aria-label={m.report_line_of({ id })}
      className="inline-block link py-1 text-caption text-quiet print:hidden"
    >
      {m.report_line()}
    </a>
  );
}
