const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];
const ONES = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth',
};
const NOTE_SYMBOLS = ['*', '†', '‡', '§'];

/**
 * The number of a list item or note as its format writes it.
 * Formats of other scripts than ours fall back to decimal, as Word does where it has no support for them.
 * @param format a value of ST_NumberFormat ("lowerRoman")
 */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'decimalZero':
      return number < 10 && number >= 0 ? `0${number}` : String(number);
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letters(number);
    case 'lowerLetter':
      return letters(number).toLowerCase();
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`;
    case 'cardinalText':
      return capitalised(inWords(number));
    case 'ordinalText':
      return capitalised(ordinalInWords(number));
    case 'numberInDash':
      return `- ${number} -`;
    case 'hex':
      return number.toString(16).toUpperCase();
    case 'chicago':
      return (NOTE_SYMBOLS[(number - 1) % NOTE_SYMBOLS.length] ?? '*').repeat(Math.floor((number - 1) / NOTE_SYMBOLS.length) + 1);
    case 'decimalEnclosedCircle':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
    case 'decimalEnclosedParen':
      return `(${number})`;
    default:
      return String(number);
  }
}

function roman(number: number): string {
  if (number < 1 || number > 32_767) return String(number);
  let rest = number;
  let text = '';
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
}

/** A, B … Z, AA, BB …: Word repeats the letter, it does not count as a spreadsheet does. */
function letters(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);
}

function ordinalEnding(number: number): string {
  const teens = number % 100;
  if (teens >= 11 && teens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}

function inWords(number: number): string {
  if (number < 0 || number > 999) return String(number);
  if (number < 20) return ONES[number] ?? '';
  if (number < 100) return (TENS[Math.floor(number / 10)] ?? '') + (number % 10 ? `-${ONES[number % 10]}` : '');
  return `${ONES[Math.floor(number / 100)]} hundred${number % 100 ? ` ${inWords(number % 100)}` : ''}`;
}

function ordinalInWords(number: number): string {
  if (number < 0 || number > 999) return `${number}${ordinalEnding(number)}`;
  return inWords(number).replace(/[a-z]+$/, (last) => IRREGULAR_ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
