import { bibtex } from '#domain/citation/bibtex.ts';
import type { CitedLine } from '#domain/citation/cited.ts';
import { type Piece, plain, textOf } from '#domain/citation/phrasing.ts';
import { apa, chicago, type Citation, mla } from '#domain/citation/styles.ts';
import type { Quote } from '#domain/linked.ts';

import { attributed } from './attributed.ts';

export const lineForms = ['words', 'attributed', 'linked'] as const;
export const citations = ['mla', 'apa', 'chicago', 'bibtex'] as const;
export type CopyForm = (typeof lineForms | typeof citations)[number];

/** What is copied in one form. */
export interface FormedCopy {
  /** Its paragraphs. */
  readonly blocks: readonly (readonly Piece[])[];
  /** What goes into the text, beside a list of works. */
  readonly inText?: readonly Piece[];
}

/** A quote in the form it is to be copied in. */
export function formed(form: CopyForm, quote: Quote, cited: CitedLine): FormedCopy {
  switch (form) {
    case 'words':
      return { blocks: [[plain(quote.text)]] };
    case 'attributed':
      return { blocks: attributed(quote).map((line) => [plain(line)]) };
    case 'linked':
      return { blocks: [...attributed(quote), cited.page.url].map((line) => [plain(line)]) };
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

function listed({ film, page, inText }: Citation): FormedCopy {
  return { blocks: [film, page], inText };
}

/** The paragraphs as plain text, one a line. */
export function plainText({ blocks }: FormedCopy): string {
  return blocks.map(textOf).join('\n');
}

/** The paragraphs as HTML, for a program that keeps italics. */
export function richText({ blocks }: FormedCopy): string {
  return blocks.map((pieces) => `<p>${pieces.map(htmlOf).join('')}</p>`).join('');
}

function htmlOf({ text, italic }: Piece): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return italic ? `<i>${escaped}</i>` : escaped;
}
