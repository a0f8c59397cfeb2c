import { fingerprint } from './fingerprint.ts';

interface PictureProps {
  readonly src: string | undefined;
  /** What a generated picture is made from when there is none. */
  readonly seed: string;
  readonly hue: string;
  readonly shape: 'poster' | 'emblem';
  readonly loading?: 'lazy' | 'eager';
  readonly className?: string;
}

const boxes = { poster: [960, 640], emblem: [96, 96] } as const;

/** A decorative picture of the film, or one generated from an id and a hue, so that there is never a hole. */
export function Picture({ src, seed, hue, shape, loading = 'lazy', className = '' }: PictureProps) {
  const [width, height] = boxes[shape];
  const ground = shape === 'poster' ? 'bg-pressed' : '';
  if (src !== undefined) {
    return (
      <img
        src={src}
        alt=""
        width={width}
        height={height}
        loading={loading}
        decoding="async"
        className={`${ground} ${className}`}
      />
    );
  }
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      data-hue={hue}
      preserveAspectRatio="xMidYMid slice"
      className={`h-auto ${ground} ${className}`}
    >
      {shape === 'poster' ? <Landscape seed={seed} /> : <Disc seed={seed} />}
    </svg>
  );
}

function Landscape({ seed }: { seed: string }) {
  const [a = 0, b = 0, c = 0, d = 0] = fingerprint(seed);
  const sun = 150 + a * 660;
  const hill = (base: number, bend: number) =>
    `M0 ${base} C240 ${base - 160 * bend} 420 ${base + 120 * bend} 640 ${base - 60 * bend} S900 ${base + 40} 960 ${base - 30} V640 H0Z`;
  return (
    <>
      <circle cx={sun} cy={190 + b * 120} r={70 + c * 70} className="fill-hue" />
      <path d={hill(430, d)} className="fill-hue opacity-40" />
      <path d={hill(500, c)} className="fill-hue opacity-25" />
      <path d={hill(570, b)} className="fill-ground opacity-80" />
    </>
  );
}

function Disc({ seed }: { seed: string }) {
  const [a = 0, b = 0] = fingerprint(seed);
  return (
    <>
      <circle cx="48" cy="48" r="34" className="fill-ground opacity-80" />
      <circle cx="48" cy="48" r={10 + a * 8} className="fill-hue" />
      <circle cx="48" cy="48" r={22 + b * 8} fill="none" strokeWidth="3" className="stroke-hue" />
    </>
  );
}
