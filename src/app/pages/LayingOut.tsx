import { m } from '#i18n/messages.ts';

/** Says that the chart is on its way. */
export function LayingOut() {
  return <p className="py-16 text-center text-note text-quiet">{m.storyline_laying_out()}</p>;
}
