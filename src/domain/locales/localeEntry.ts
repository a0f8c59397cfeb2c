/** What the explorer has to know of a language, beside its messages and the texts of the dataset. */
export interface LocaleEntry {
  /** Language code, as in `lang` attributes and in the texts of the dataset. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  /** What its addresses begin with: a slash and a segment; empty for the one language at the root. */
  readonly prefix: string;
  /** Language and territory, as Open Graph wants them. */
  readonly openGraph: string;
  /** BCP 47 tag by which numbers, lists and dates are formatted. */
  readonly format: string;
  readonly quotationMarks: readonly [open: string, close: string];
  /** Endings that grammar adds to a word, folded; the search takes words that differ by them alone for the same. */
  readonly endings: readonly string[];
  /** Words that say nothing about what is looked for, folded and a space apart. A query with others is read without them. */
  readonly stopWords: string;
  /** Words at the beginning of a name that no initial is made of. */
  readonly articles: readonly string[];
}
