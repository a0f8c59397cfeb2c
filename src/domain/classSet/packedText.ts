/** Signs that questions are full of, each with the letter that stands for it after a `_`. */
const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    q: '?',
    e: '!',
    c: ',',
    d: '.',
    k: ':',
    s: ';',
    h: '-',
    r: '’',
    p: "'",
    u: '"',
    l: '(',
    j: ')',
    t: '“',
    v: '”',
    w: '„',
    n: '\n',
    a: 'ä',
    o: 'ö',
    y: 'ü',
    z: 'ß',
    A: 'Ä',
    O: 'Ö',
    U: 'Ü',
    i: 'é',
    g: '–',
    m: '…',
    f: '/',
  }),
);
const letters: ReadonlyMap<string, string> = new Map([...signs].map(([letter, sign]) => [sign, letter]));

/**
 * Packs a text into letters, digits, `-` and `_`, readable as far as it goes: a space is `-`, a frequent sign `_` and
 * a letter, any other character `_`, the number of digits, and its code point in base 36.
 */
export function packText(text: string): string {
  return text.replace(/./gsu, packCharacter);
}

/** The text that was packed; undefined when it is none. */
export function unpackText(packed: string): string | undefined {
  let text = '';
  let rest = packed;
  while (rest !== '') {
    const token = /^(?:[A-Za-z0-9]+|-|_[A-Za-z]|_1\w|_2\w{2}|_3\w{3}|_4\w{4})/.exec(rest)?.[0];
    const part = token === undefined ? undefined : unpackToken(token);
    if (token === undefined || part === undefined) return undefined;
    text += part;
    rest = rest.slice(token.length);
  }
  return text;
}

function packCharacter(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  if (character === ' ') return '-';
  const letter = letters.get(character);
  if (letter !== undefined) return `_${letter}`;
  const digits = (character.codePointAt(0) ?? 0).toString(36);
  return `_${digits.length}${digits}`;
}

function unpackToken(token: string): string | undefined {
  if (token === '-') return ' ';
  if (!token.startsWith('_')) return token;
  if (token.length === 2) return signs.get(token.slice(1));
  const point = /^[0-9a-z]+$/.test(token.slice(2)) ? Number.parseInt(token.slice(2), 36) : Infinity;
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}
