interface Drawing {
  /** Height of the view box, and its width where that differs. */
  readonly box: 12 | 20;
  readonly boxWidth?: number;
  readonly paths: readonly (readonly [strokeWidth: number, d: string])[];
  /** How strokes join; pointed if left out. */
  readonly corners?: 'round';
}

const drawings = {
  'arrow-down': { box: 12, paths: [[1.5, 'M6 2v8M2.5 6.5 6 10l3.5-3.5']], corners: 'round' },
  'arrow-up': { box: 12, paths: [[1.5, 'M6 10V2M2.5 5.5 6 2l3.5 3.5']], corners: 'round' },
  check: { box: 12, paths: [[1.75, 'M2 6.5 5 9.5 10 3']] },
  'chevron-down': { box: 12, paths: [[1.75, 'M2 4 6 8 10 4']] },
  'chevron-up': { box: 12, paths: [[1.75, 'M2 8 6 4 10 8']] },
  cross: { box: 12, paths: [[1.75, 'M2 2l8 8M10 2l-8 8']] },
  'crossed-lines': {
    box: 12,
    boxWidth: 16,
    paths: [
      [1.25, 'M1 3.5h14M1 8.5h9'],
      [1.75, 'M3 11.5 13 .5'],
    ],
  },
  download: { box: 12, paths: [[1.5, 'M6 1v6.5M3 5l3 3 3-3M1.5 10.75h9']], corners: 'round' },
  'numeral-one': { box: 12, paths: [[1.5, 'M6 2.5v7M4 4l2-1.5']], corners: 'round' },
  plus: { box: 12, paths: [[1.75, 'M6 2v8M2 6h8']] },
  tick: { box: 12, paths: [[1.5, 'M2 6.5 5 9.5 10 3']], corners: 'round' },
  'two-lines': { box: 12, paths: [[1.5, 'M1.5 4h9M1.5 8h9']], corners: 'round' },
  undo: { box: 12, paths: [[1.25, 'M4 1.5 1.5 4 4 6.5M2 4h5a3 3 0 0 1 0 6.5H4']] },
  wave: { box: 12, paths: [[1.5, 'M1.5 6.5q2.25-4 4.5 0t4.5 0']], corners: 'round' },

  document: { box: 20, paths: [[1.5, 'M4.5 2.5h8l3 3v12h-11zM7.5 9h5M7.5 12.5h5']], corners: 'round' },
  'magnifying-glass': {
    box: 20,
    paths: [[1.75, 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4']],
  },
  moon: { box: 20, paths: [[1.5, 'M15.5 12.2A6.5 6.5 0 0 1 7.8 4.5a6.5 6.5 0 1 0 7.7 7.7Z']], corners: 'round' },
  'musical-note': {
    box: 20,
    paths: [
      [
        1.5,
        'M7.5 15V4.5l8-1.5v10.5M7.5 15a2.25 2 0 1 1-4.5 0 2.25 2 0 0 1 4.5 0ZM15.5 13.5a2.25 2 0 1 1-4.5 0 2.25 2 0 0 1 4.5 0Z',
      ],
    ],
    corners: 'round',
  },
  'opposed-arrows': { box: 20, paths: [[1.5, 'M3 7h11m-3-3 3 3-3 3M17 13H6m3-3-3 3 3 3']], corners: 'round' },
  'quotation-marks': {
    box: 20,
    paths: [[1.5, 'M4 13.5c3-.5 4-2.5 4-4.5V6H4v4h3M11.5 13.5c3-.5 4-2.5 4-4.5V6h-4v4h3']],
    corners: 'round',
  },
  screen: { box: 20, paths: [[1.5, 'M3 4.5h14v9H3zM8 17h4M10 13.5V17']], corners: 'round' },
  sun: {
    box: 20,
    paths: [
      [
        1.5,
        'M10 6.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6ZM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
      ],
    ],
    corners: 'round',
  },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  /** Its height in pixels; the height of its box if left out. */
  readonly size?: number;
  readonly className?: string;
}

/** A small line drawing in the colour of the text. Decorative: what it means is also said in words. */
export function Icon({ name, size, className }: IconProps) {
  const { box, boxWidth = box, paths, corners }: Drawing = drawings[name];
  const height = size ?? box;
  return (
    <svg
      viewBox={`0 0 ${boxWidth} ${box}`}
      width={(height * boxWidth) / box}
      height={height}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      className={className}
    >
      {paths.map(([strokeWidth, d]) => (
        <path key={d} d={d} strokeWidth={strokeWidth} strokeLinecap="round" strokeLinejoin={corners} />
      ))}
    </svg>
  );
}
