import { lazy, Suspense } from 'react';

// Most films have pictures of their own.
const FallbackPicture = lazy(async () => ({
  default: (await import('./fallbackArt/FallbackPicture.tsx')).FallbackPicture,
}));

interface PictureProps {
  readonly src: string | undefined;
  /** What a generated picture is made from when there is none. */
  readonly seed: string;
  readonly hue: string;
  readonly shape: 'poster' | 'emblem';
  /** Generated posters with the same one belong together. */
  readonly family?: string;
  /** What a generated emblem bears. */
  readonly initials?: string;
  /** `eager` for what is seen first: it is asked for at once and painted with the text. */
  readonly loading?: 'lazy' | 'eager' | undefined;
  readonly className?: string;
}

const boxes = { poster: [960, 640], emblem: [96, 96] } as const;

/** A decorative picture of the film, or one generated from an id and a hue, so that there is never a hole. */
export function Picture(props: PictureProps) {
  const { src, seed, hue, shape, family = seed, initials = '', loading = 'lazy', className = '' } = props;
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
        decoding={loading === 'eager' ? 'sync' : 'async'}
        fetchPriority={loading === 'eager' ? 'high' : undefined}
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
      <Suspense>
        <FallbackPicture shape={shape} seed={seed} family={family} initials={initials} />
      </Suspense>
    </svg>
  );
}
