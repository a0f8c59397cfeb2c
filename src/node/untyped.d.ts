declare module 'subset-font' {
  /** Cuts a font down to the characters of a text; axes that are named are fixed at their value, or kept within it. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2';
      variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'upng-js' {
  const UPNG: {
    /** Encodes RGBA frames as PNG, with a palette of at most `colours` colours; 0 keeps them all. */
    encode: (frames: readonly ArrayBuffer[], width: number, height: number, colours: number) => ArrayBuffer;
  };
  export default UPNG;
}
