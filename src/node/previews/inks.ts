import type { FilmFile } from '#domain/schema.ts';

type Hue = FilmFile['characters'][number]['hue'];

/** The colours of the night theme, and the tiles emblems stand on; the same as in styles.css. */
export const ground = '#171018';
export const raised = '#322035';
export const text = '#f6ecd9';
export const quiet = '#cdbfae';
export const accent = '#f0a63c';

export const hues: Readonly<Record<Hue, string>> = {
  amber: '#f0a63c',
  rust: '#f0705a',
  teal: '#3fb6ad',
  rose: '#e58c9b',
  sky: '#5aa9e6',
  olive: '#8fb14a',
  violet: '#b79cf0',
  sand: '#d9b38c',
};

export const tiles: Readonly<Record<Hue, string>> = {
  amber: '#9a5f08',
  rust: '#b03a26',
  teal: '#1c7a73',
  rose: '#ad4d61',
  sky: '#2b6ba6',
  olive: '#597723',
  violet: '#7150b8',
  sand: '#87643f',
};
