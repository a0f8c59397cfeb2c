// The values that fields of a dataset may have, apart from the schema, so that a page can name them without it.

/** The hues a sequence or character may have; `styles/tokens.css` gives each one a value per theme. */
export const hues = ['amber', 'rust', 'teal', 'rose', 'sky', 'olive', 'violet', 'sand'] as const;
export const wordings = ['verified', 'variant', 'single-source', 'paraphrase'] as const;
export const sourceKinds = ['article', 'reference', 'interview', 'draft', 'film'] as const;
export const confidences = ['high', 'medium', 'low', 'open'] as const;
export const presences = ['certain', 'probable'] as const;
export const subjectKinds = ['scene', 'character', 'quote', 'source', 'film'] as const;

export type Wording = (typeof wordings)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type Confidence = (typeof confidences)[number];
export type Presence = (typeof presences)[number];
export type SubjectKind = (typeof subjectKinds)[number];

/** The list of the dataset that each kind of record with an address of its own stands in. */
export const recordLists = { scene: 'scenes', character: 'characters', quote: 'quotes', source: 'sources' } as const;
/** A kind of record that has an address. */
export type RecordKind = keyof typeof recordLists;
