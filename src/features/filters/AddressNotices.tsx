import { verdicts } from '#domain/filters/filters.ts';
import { formatList, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/paraglide/messages.js';
import type { Notice } from '#routing/route.ts';
import { Callout } from '#ui/Callout.tsx';

/** Names what of the address could not be used; the rest of it works. */
export function AddressNotices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <Callout role="status">
      <p className="font-semibold">{m.address_partly_unused()}</p>
      <ul className="mt-1 list-disc ps-5">
        {notices.map((notice) => (
          <li key={`${notice.key} ${notice.value}`}>
            {describe(notice)}
            {notice.nearest !== undefined && ` ${m.did_you_mean({ value: inQuotes(notice.nearest) })}`}
          </li>
        ))}
      </ul>
    </Callout>
  );
}

function describe({ key, value }: Notice): string {
  const shown = inQuotes(value);
  if (key === 'with') return m.notice_with({ value: shown });
  if (key === 'match') return m.notice_match({ value: shown, options: formatList(['any', 'all']) });
  if (key === 'wording') return m.notice_wording({ value: shown });
  if (key === 'scene') return m.notice_scene({ value: shown });
  if (key === 'verdict') return m.notice_verdict({ value: shown, options: formatList(verdicts) });
  return key === 'upto' ? m.notice_upto({ value: shown }) : m.notice_reading({ value: shown });
}
