import { useAmbientHue } from '#state/ambientHue.ts';

/** The ground behind the timeline: it takes on, slowly, the light of the sequence that is being read. */
export function AmbientBackground() {
  const hue = useAmbientHue();
  return <div aria-hidden="true" data-hue={hue} className="ambient-ground" />;
}
