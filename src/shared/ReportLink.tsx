import { reportHref } from '#domain/citation/reportLink.ts';
import type { Source } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';

import { useReporting } from './ReportingContext.tsx';

interface ReportLinkProps {
  /** The record, as in its address: `quote/cast-off`. */
  readonly id: string;
  readonly text: string;
  readonly sources: readonly Source[];
}

/** Opens a message about a line, filled in with what has to be known about it. Not there when nobody takes reports. */
export function ReportLink({ id, text, sources }: ReportLinkProps) {
  const reporting = useReporting();
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
