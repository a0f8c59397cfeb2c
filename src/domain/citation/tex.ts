const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

const signs: Readonly<Record<string, string>> = {
  // An escaped brace still counts when BibTeX looks for the end of a field; a named one does not.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '\\': '{\\textbackslash}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '“': '``',
  '”': "''",
  '„': '{\\quotedblbase}',
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\dots}',
  '\u00a0': '~',
};

/**
 * Text for a BibTeX field in braces: what TeX would take for a command is escaped, accented Latin letters become
 * commands in braces, typographic signs their TeX spelling. Other letters stay as they are, for a TeX that reads UTF-8.
 * Braces of the result are always balanced.
 */
export function toTex(text: string): string {
  return text.normalize('NFC').replace(/\P{M}\p{M}?/gu, texOf);
}

function texOf(sign: string): string {
  const known = signs[sign];
  if (known !== undefined) return known;
  const [base = '', mark = '', ...more] = sign.normalize('NFD');
  const accent = accents[mark];
  if (accent === undefined || more.length > 0 || !/^[A-Za-z]$/.test(base)) {
    return sign.replace(/./gsu, (one) => signs[one] ?? one);
  }
  const letter = base === 'i' || base === 'j' ? `{\\${base}}` : /[a-z]/i.test(accent) ? `{${base}}` : base;
  return `{\\${accent}${letter}}`;
}
