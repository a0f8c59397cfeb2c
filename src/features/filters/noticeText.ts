import { matches, verdicts, type ParameterKey } from '#domain/filters/filters.ts';
import { formatList, inQuotes } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';

/** What is said of each parameter of the address when a value, which is in quotation marks, could not be used. */
const notices: Readonly<Record<ParameterKey, (value: string) => string>> = {
  with: (value) => m.notice_with({ value }),
  match: (value) => m.notice_match({ value, options: formatList(matches) }),
  // Any text can be looked for, so that none is refused.
  q: (value) => value,
  wording: (value) => m.notice_wording({ value }),
  scene: (value) => m.notice_scene({ value }),
  verdict: (value) => m.notice_verdict({ value, options: formatList(verdicts) }),
  upto: (value) => m.notice_upto({ value }),
  reading: (value) => m.notice_reading({ value }),
};

/** Says that a value of the address could not be used. */
export function noticeText(key: ParameterKey, value: string): string {
  return notices[key](inQuotes(value));
}
