import { nearest } from '#domain/dataset/nearestId.ts';
import { inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import type { Notice } from '#routing/route.ts';
import { Callout } from '#ui/Callout.tsx';

import { noticeText } from './noticeText.ts';

/** Lists the parameters of the address that could not be used. */
export function AddressNotices({ notices }: { notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  return (
    <Callout role="status">
      <p className="font-semibold">{m.address_partly_unused()}</p>
      <ul className="mt-1 list-disc ps-5">
        {notices.map(({ key, value, known }) => (
          <li key={`${key} ${value}`}>{[noticeText(key, value), ...didYouMean(nearest(value, known))].join(' ')}</li>
        ))}
      </ul>
    </Callout>
  );
}

function didYouMean(near: string | undefined): readonly string[] {
  return near === undefined ? [] : [m.did_you_mean({ value: inQuotes(near) })];
}
