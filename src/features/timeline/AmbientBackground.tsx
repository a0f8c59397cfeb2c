import { useAmbientHue } from '#state/ambientHue.ts';

/** The background of the timeline, which slowly takes on the hue of the sequence that is being read. */
export function AmbientBackground() {
  const hue = useAmbientHue();
  return <div aria-hidden="true" data-hue={hue} className="ambient-ground" />;
}
