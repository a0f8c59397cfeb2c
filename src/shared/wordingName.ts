import type { Wording } from '#domain/dataset/values.ts';
import { m } from '#i18n/messages.ts';

/** The status of a wording in words. */
export function wordingName(wording: Wording): string {
  const names: Record<Wording, string> = {
    verified: m.wording_verified(),
    variant: m.wording_variant(),
    'single-source': m.wording_single_source(),
    paraphrase: m.wording_paraphrase(),
  };
  return names[wording];
}

/** What the status means. */
export function wordingMeaning(wording: Wording): string {
  const meanings: Record<Wording, string> = {
    verified: m.wording_verified_means(),
    variant: m.wording_variant_means(),
    'single-source': m.wording_single_source_means(),
    paraphrase: m.wording_paraphrase_means(),
  };
  return meanings[wording];
}
