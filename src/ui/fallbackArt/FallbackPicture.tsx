import { FallbackEmblem } from './FallbackEmblem.tsx';
import { FallbackPoster } from './FallbackPoster.tsx';

interface FallbackPictureProps {
  readonly shape: 'poster' | 'emblem';
  readonly seed: string;
  readonly family: string;
  readonly initials: string;
}

/** The content of a picture generated in place of one that the film does not have. */
export function FallbackPicture({ shape, seed, family, initials }: FallbackPictureProps) {
  if (shape === 'emblem') return <FallbackEmblem seed={seed} initials={initials} />;
  return <FallbackPoster seed={seed} family={family} />;
}
