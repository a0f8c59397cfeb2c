import { bibtex } from '#domain/citation/bibtex.ts';
import type { CitedLine } from '#domain/citation/cited.ts';
import { plain, textOf, type Piece } from '#domain/citation/phrasing.ts';
import { apa, chicago, mla, type Citation } from '#domain/citation/styles.ts';
import type { Quote } from '#domain/dataset/film.ts';

import { attributedLines } from './attributedLines.ts';

export const plainFormats = ['words', 'attributed', 'linked'] as const;
export const citations = ['mla', 'apa', 'chicago', 'bibtex'] as const;
export type CopyFormat = (typeof plainFormats | typeof citations)[number];

/** A quote in one of the formats. */
export interface FormattedCopy {
  /** The paragraphs that are copied. */
  readonly blocks: readonly (readonly Piece[])[];
  /** The in-text citation, which belongs to those in the list of works. */
  readonly inText?: readonly Piece[];
}

/** Formats a quote for copying. */
export function formatCopy(format: CopyFormat, quote: Quote, cited: CitedLine): FormattedCopy {
  switch (format) {
    case 'words':
      return { blocks: [[plain(quote.text)]] };
    case 'attributed':
      return { blocks: attributedLines(quote).map((line) => [plain(line)]) };
    case 'linked':
      return { blocks: [...attributedLines(quote), cited.page.url].map((line) => [plain(line)]) };
    case 'mla':
      return listed(mla(cited));
    case 'apa':
      return listed(apa(cited));
    case 'chicago':
      return listed(chicago(cited));
    case 'bibtex':
      return { blocks: [[plain(bibtex(cited))]] };
  }
}

function listed({ film, page, inText }: Citation): FormattedCopy {
  return { blocks: [film, page], inText };
}

/** The paragraphs as plain text, one a line. */
export function plainText({ blocks }: FormattedCopy): string {
  return blocks.map(textOf).join('\n');
}

/** The paragraphs as HTML, for programs that keep italics. */
export function richText({ blocks }: FormattedCopy): string {
  return blocks.map((pieces) => `<p>${pieces.map(htmlOf).join('')}</p>`).join('');
}

function htmlOf({ text, italic }: Piece): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return italic ? `<i>${escaped}</i>` : escaped;
}
