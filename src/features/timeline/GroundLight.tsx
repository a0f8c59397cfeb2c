import { useLightHue } from '#state/light.ts';

/** The ground behind the timeline: it takes on, slowly, the light of the sequence that is being read. */
export function GroundLight() {
  const hue = useLightHue();
  return <div aria-hidden="true" data-hue={hue} className="ground-light" />;
}
