/** A person's name, taken apart for lists that are sorted by family name. */
export interface PersonName {
  readonly given: string;
  readonly family: string;
  /** "Jr.", "III"; empty for most people. */
  readonly suffix: string;
}

const particles = new Set([
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'di',
  'da',
  'du',
  'la',
  'le',
  'ter',
  'zu',
]);
const suffixPattern = /^(?:[JS]r\.?|I{2,3}|IV)$/;

/**
 * The people in a credit such as "Joel Coen and Ethan Coen". The family name is the last word, with the particles
 * before it ("Gus Van Sant", "Lars von Trier"); a single word is a family name of its own. Known limit: a name that is
 * written family name first ("Bong Joon-ho") is taken apart the wrong way round, as are two family names in a row.
 */
export function namesIn(credit: string): readonly PersonName[] {
  return credit
    .replace(/,\s+(?=(?:[JS]r\b|I{2,3}\b|IV\b))/g, ' ')
    .split(/\s*[,;&]\s*(?:and\s+)?|\s+(?:and|und)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(parseName);
}

function parseName(name: string): PersonName {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && suffixPattern.test(last) ? last : '';
  const rest = suffix === '' ? words : words.slice(0, -1);
  const particle = rest.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase()));
  const familyAt = particle > 0 && particle < rest.length - 1 ? particle : rest.length - 1;
  return { given: rest.slice(0, familyAt).join(' '), family: rest.slice(familyAt).join(' '), suffix };
}

/** "Cameron Crowe", "Robert Downey Jr." */
export function straight({ given, family, suffix }: PersonName): string {
  return [given, family, suffix].filter((part) => part !== '').join(' ');
}

/** "Crowe, Cameron", "Downey, Robert, Jr." */
export function inverted({ given, family, suffix }: PersonName): string {
  return [family, given, suffix].filter((part) => part !== '').join(', ');
}

/** "Crowe, C.", "Godard, J.-L.", "Downey, R., Jr." */
export function withInitials(name: PersonName): string {
  const initials = name.given
    .split(/\s+/)
    .map((word) => word.split('-').map(initialOf).join('-'))
    .join(' ');
  return inverted({ ...name, given: initials });
}

function initialOf(word: string): string {
  const [first] = word;
  return first === undefined ? '' : `${first.toUpperCase()}.`;
}
