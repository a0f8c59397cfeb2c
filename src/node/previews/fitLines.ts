/** A text set in lines, with the size it was set in. */
export interface FittedLines {
  readonly lines: readonly string[];
  readonly size: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const leading = 1.16;
const smallest = 22;

/** Sets a text as large as its box allows, from `largest` down. Lines break between words only. */
export function fitLines(content: string, box: Box, largest: number): FittedLines {
  for (let size = largest; size > smallest; size -= 2) {
    const lines = breakLines(content, box.width / size);
    const fits =
      lines.length * size * leading <= box.height && lines.every((line) => widthOf(line) * size <= box.width);
    if (fits) return { lines: balanced(content, lines.length, box.width / size), size };
  }
  const room = Math.floor(box.height / (smallest * leading));
  const lines = breakLines(content, box.width / smallest);
  const kept = lines.slice(0, room);
  return { lines: lines.length > room ? [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`] : kept, size: smallest };
}

/** The same number of lines, as even as words allow. */
function balanced(content: string, count: number, width: number): readonly string[] {
  let best = breakLines(content, width);
  for (let narrower = width - 0.5; narrower > 0; narrower -= 0.5) {
    const lines = breakLines(content, narrower);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

/** The distance of two lines, in pixels. */
export function lineHeight({ size }: FittedLines): number {
  return size * leading;
}

function breakLines(content: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of content.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Width in ems of a text in the headline face, a little on the safe side. */
function widthOf(content: string): number {
  let width = 0;
  for (const letter of content) {
    if (/[mwMWQO—]/.test(letter)) width += 0.88;
    else if (/[A-ZÄÖÜ0-9]/.test(letter)) width += 0.68;
    else width += /[iljtfr.,:;!’'“”„‘ ]/.test(letter) ? 0.36 : 0.55;
  }
  return width;
}
