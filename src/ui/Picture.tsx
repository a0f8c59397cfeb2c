import { lazy, Suspense } from 'react';

// Loaded on demand, as most films have pictures of their own.
const FallbackPicture = lazy(async () => ({
  default: (await import('./fallbackArt/FallbackPicture.tsx')).FallbackPicture,
}));

interface PictureProps {
  readonly src: string | undefined;
  /** What the picture is generated from if there is no `src`. */
  readonly seed: string;
  readonly hue: string;
  readonly shape: 'poster' | 'emblem';
  /** Generated posters of one family have the same sky. */
  readonly family?: string;
  /** The initials that a generated emblem has. */
  readonly initials?: string;
  /** `eager` for a picture in the first view: it is requested with high priority and painted with the text. */
  readonly loading?: 'lazy' | 'eager' | undefined;
  readonly className?: string;
}

const sizes = { poster: [960, 640], emblem: [96, 96] } as const;

/** A decorative picture of the film, or one generated from an id and a hue if it has none. */
export function Picture(props: PictureProps) {
  const { src, seed, hue, shape, family = seed, initials = '', loading = 'lazy', className = '' } = props;
  const [width, height] = sizes[shape];
  const background = shape === 'poster' ? 'bg-pressed' : '';
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
        className={`${background} ${className}`}
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
      className={`h-auto ${background} ${className}`}
    >
      <Suspense>
        <FallbackPicture shape={shape} seed={seed} family={family} initials={initials} />
      </Suspense>
    </svg>
  );
}
