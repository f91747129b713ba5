/** Fonts that take the same room, for machines that lack Word's. */
const SAME_WIDTH: Readonly<Record<string, readonly string[]>> = {
  calibri: ['Carlito'],
  'calibri light': ['Calibri', 'Carlito'],
  cambria: ['Caladea'],
  arial: ['Arimo', 'Liberation Sans'],
  helvetica: ['Arial', 'Arimo', 'Liberation Sans'],
  'times new roman': ['Tinos', 'Liberation Serif'],
  'courier new': ['Cousine', 'Liberation Mono'],
  aptos: ['Segoe UI', 'Carlito'],
  'aptos display': ['Aptos', 'Segoe UI', 'Carlito'],
};
const SERIF = /times|cambria|georgia|garamond|book|palatino|roman|serif|century|baskerville|minion|constantia/i;
const SANS = /sans/i;
const MONOSPACE = /courier|consolas|mono|typewriter|menlo/i;

/** The CSS font stack for a font named in the document. */
export function fontStack(name: string): string {
  const kin = MONOSPACE.test(name) ? 'monospace' : SERIF.test(name) && !SANS.test(name) ? 'serif' : 'sans-serif';
  return [name, ...(SAME_WIDTH[name.toLowerCase()] ?? [])].map(quoted).concat(kin).join(', ');
}

function quoted(name: string): string {
  return `"${name.replace(/["\\\n]/g, '')}"`;
}
