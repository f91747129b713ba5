/** Characters of the symbol fonts that documents use most, by font and code point, as Unicode has them. */
const SYMBOL: Readonly<Record<number, string>> = {
  0xb7: '•', 0xa7: '♣', 0xa8: '♦', 0xa9: '♥', 0xaa: '♠', 0xab: '↔', 0xac: '←', 0xad: '↑', 0xae: '→', 0xaf: '↓', 0xb0: '°', 0xb1: '±', 0xb3: '≥',
  0xb4: '×', 0xb9: '≠', 0xa3: '≤', 0xbb: '≈', 0x2d: '−', 0xd2: '®', 0xd3: '©', 0xd4: '™', 0xa5: '∞', 0xde: '⇒', 0xdb: '⇔', 0xd6: '√', 0xe5: '∑',
  0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x6d: 'μ', 0x70: 'π', 0x73: 'σ', 0x57: 'Ω', 0x44: 'Δ', 0x77: 'ω', 0x6c: 'λ', 0x66: 'φ', 0x71: 'θ',
};
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6d: '❍', 0x6e: '■', 0x6f: '□', 0x70: '❐', 0x71: '❑', 0x72: '❒', 0x73: '⬧', 0x74: '⧫', 0x75: '◆', 0x76: '❖', 0x77: '⬥', 0x9f: '•',
  0xa1: '○', 0xa4: '◉', 0xa7: '▪', 0xa8: '◻', 0xb2: '✧', 0xd8: '➢', 0xdc: '➲', 0xdf: '←', 0xe0: '→', 0xe1: '↑', 0xe2: '↓', 0xe8: '➔', 0xf0: '⇨',
  0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0x21: '✏', 0x22: '✂', 0x28: '☎', 0x29: '✆', 0x2a: '✉', 0x36: '⌛', 0x46: '☞', 0x4a: '☺', 0x4c: '☹', 0xab: '★',
};
const WINGDINGS_2: Readonly<Record<number, string>> = { 0x50: '✓', 0x4f: '✗', 0x51: '☒', 0x52: '☑', 0xa3: '□', 0x97: '●', 0x98: '●' };
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = { symbol: SYMBOL, wingdings: WINGDINGS, 'wingdings 2': WINGDINGS_2 };

const PRIVATE_USE = 0xf000;

/** A character of a symbol font as Unicode has it; a small circle or the character itself where we have no sign for it. */
export function unicodeOf(font: string, character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const place = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xff ? code - PRIVATE_USE : code;
  return FONTS[font.toLowerCase()]?.[place] ?? (place === code ? character : (SYMBOL[place] ?? WINGDINGS[place] ?? '•'));
}

/** The label of a list item with its symbols as Unicode has them. */
export function readableLabel(label: string, font: string | undefined): string {
  const known = font !== undefined && font.toLowerCase() in FONTS;
  return Array.from(label, (character) => {
    const isPrivate = (character.codePointAt(0) ?? 0) >= PRIVATE_USE;
    return known || isPrivate ? unicodeOf(font ?? '', character) : character;
  }).join('');
}

/** Whether text in that font is drawn by code point rather than by meaning. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && font.toLowerCase() in FONTS;
}
