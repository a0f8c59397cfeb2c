import type { ReactNode, SyntheticEvent } from 'react';

/** One state of a component. */
export interface State {
  readonly name: string;
  readonly node: ReactNode;
  /** A state that a visitor's mouse or keyboard would bring about. */
  readonly shown?: 'hover' | 'focus';
}

/** A component in all its states. */
export interface Specimen {
  readonly name: string;
  readonly states: readonly State[];
}

/** A specimen in one theme. */
export function SpecimenColumn({ specimen, theme }: { specimen: Specimen; theme: 'night' | 'paper' }) {
  return (
    <div data-theme={theme} lang="de" className="min-w-0 bg-ground p-6 text-text">
      {specimen.states.map(({ name, node, shown }) => (
        // Of its own form, so that the radios of another state are another group.
        <form key={name} aria-label={`${specimen.name}, ${name}, ${theme}`} className="mb-8" onSubmit={stay}>
          <p lang="en" className="mb-2 font-mono text-caption text-faint">
            {name}
          </p>
          <div data-shown={shown}>{node}</div>
        </form>
      ))}
    </div>
  );
}

function stay(event: SyntheticEvent) {
  event.preventDefault();
}
