import { GeneratedEmblem } from './GeneratedEmblem.tsx';
import { GeneratedPoster } from './GeneratedPoster.tsx';

interface GeneratedPictureProps {
  readonly shape: 'poster' | 'emblem';
  readonly seed: string;
  readonly family: string;
  readonly name: string;
}

/** The inside of a picture that the film has not. */
export function GeneratedPicture({ shape, seed, family, name }: GeneratedPictureProps) {
  if (shape === 'emblem') return <GeneratedEmblem seed={seed} name={name} />;
  return <GeneratedPoster seed={seed} family={family} />;
}
