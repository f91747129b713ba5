/** Distinct words kept at once; a document of any sort has far fewer names. */
const MOST_WORDS = 20_000;

/**
 * Reads each distinct text once, as words and texts are compared with one another again and again.
 * @param most texts kept at once
 */
export function oncePerText(read: (text: string) => string, most = MOST_WORDS): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    let answer = kept.get(text);
    if (answer === undefined) {
      if (kept.size >= most) kept.clear();
      answer = read(text);
      kept.set(text, answer);
    }
    return answer;
  };
}

/** Without accents, hyphens and apostrophes, in lower case. */
export const bareLetters = oncePerText((word) => word.normalize('NFD').toLowerCase().replace(/[^\p{L}]/gu, ''));

/**
 * Number of slips between two words: a letter too many, one missing, one wrong, or two neighbours exchanged.
 * Words of more than 40 letters are not compared letter by letter: they count as far apart unless they are the same.
 */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > 40 || b.length > 40) return Math.max(a.length, b.length);
  let older: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const cost = a[i - 1] === b[k - 1] ? 0 : 1;
      let best = Math.min((before[k] as number) + 1, (row[k - 1] as number) + 1, (before[k - 1] as number) + cost);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) best = Math.min(best, (older[k - 2] as number) + 1);
      row.push(best);
    }
    older = before;
    before = row;
  }
  return before[b.length] as number;
}

/**
 * How a name sounds, roughly: what English, Irish, Welsh and other spellings of one name share ("Killian" and "Cillian", "Yusuf" and "Yusef").
 * Vowels inside a word are all alike, its last sound is kept: "Maria" and "Marie" are two names.
 */
export const soundOf = oncePerText((word) => {
  const letters = bareLetters(word)
    .replace(/ph/g, 'f')
    .replace(/ck|[cq](?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/wh/g, 'w')
    .replace(/(?<![cst]|^)h/g, '')
    .replace(/(\p{L})\1+/gu, '$1');
  const ending = letters.replace(/(?:ie|ey|ee|ea|y|i|ae|ay|ai|ei|igh|eigh)$/, 'I').replace(/(?<=[^aeiouy])e$/, '');
  const first = ending.slice(0, 1);
  const rest = ending.slice(1);
  const last = /[aou]$/.exec(rest)?.[0].toUpperCase() ?? '';
  return first + rest.slice(0, rest.length - last.length).replace(/[aeiouyw]+/g, '.') + last;
});

/** Endings that mark a woman's or a man's surname, or one person's of two languages: no slip. */
const PAIRED_ENDING = /^(?:sk|ck|dzk|zk)?(?:i|a|y|ý|á)$|^(?:ov|ev|in|yn)a?$|^(?:ova|ová|eva)$/;

function isPaired(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same += 1;
  const from = Math.max(0, same - 2);
  return /(?:sk|ck|zk)$/.test(a.slice(0, same)) || (PAIRED_ENDING.test(a.slice(from)) && PAIRED_ENDING.test(b.slice(from)) && Math.abs(a.length - b.length) === 1 && /a$/.test(a + b));
}

/** Whether two surnames may be one name, once with a slip; the surnames of a husband and wife in Polish or Bulgarian are two. */
export function isSurnameSlip(one: string, other: string): boolean {
  const [a, b] = [bareLetters(one), bareLetters(other)];
  if (a === b || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2) return false;
  const alike = soundOf(a) === soundOf(b);
  if ((!alike && a[0] !== b[0]) || isPaired(a, b) || a === `${b}s` || b === `${a}s`) return false;
  const distance = slips(a, b);
  if (alike) return distance <= 2;
  return distance <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/**
 * Whether two given names may be one, once with a slip.
 * @param bothKnown whether both stand in the list of given names, so that they may well be two people's; asked only where it matters
 */
export function isGivenNameSlip(one: string, other: string, bothKnown: boolean | (() => boolean)): boolean {
  const [a, b] = [bareLetters(one), bareLetters(other)];
  const shortest = Math.min(a.length, b.length);
  if (a === b || shortest < 4 || Math.abs(a.length - b.length) > 2 || a === `${b}s` || b === `${a}s` || a === `${b}ss` || b === `${a}ss`) return false;
  // What is cheap to ask comes first: in a long document very many names are held against one another.
  // "Ruby-Leigh" and "Ruby-Lee".
  const [part, rest = ''] = one.split('-');
  if (rest !== '' && other.startsWith(`${part ?? ''}-`)) return soundOf(bareLetters(rest)) === soundOf(bareLetters(other.slice((part ?? '').length + 1)));
  const alike = soundOf(a) === soundOf(b);
  if (!alike && (shortest < 5 || a[0] !== b[0])) return false;
  const distance = slips(a, b);
  if (distance > (alike ? 2 : 1)) return false;
  const areKnown = typeof bothKnown === 'boolean' ? bothKnown : bothKnown();
  // "Daniel" and "Danielle", "Paul" and "Paula": one name goes on where the other ends.
  if ((a.startsWith(b) || b.startsWith(a)) && !/^h$/.test(a.length > b.length ? a.slice(b.length) : b.slice(a.length))) return false;
  if (alike) return (shortest >= 5 ? distance <= (areKnown ? 1 : 2) : distance === 1 && single(a).replace(/[^aeiouy]/g, '') === single(b).replace(/[^aeiouy]/g, ''));
  if (areKnown) return false;
  // "Mario" and "Maria": the last vowel makes another name.
  return a.slice(0, -1) !== b.slice(0, -1);
}

/** Without doubled letters: "Ayaan" as "Ayan". */
function single(letters: string): string {
  return letters.replace(/(.)\1/g, '$1');
}

/**
 * Reads a word that is one letter away from a long word of a list as that word: "safegaurding", "paediatrcian". The first letter has to be right, and a
 * word that differs in its ending only is another form and no slip ("solicitors").
 * @param words of seven letters or more, in lower case
 * @returns a function that answers the word of the list, or what it was given
 */
export function slipCorrector(words: readonly string[]): (word: string) => string {
  const known = new Set(words);
  /** Each word of the list and each of these less one letter. */
  const near = new Map<string, string[]>();
  for (const word of words) for (const part of withoutOneLetter(word)) near.set(part, [...(near.get(part) ?? []), word]);
  return oncePerText((word) => {
    if (word.length < 6 || word.length > 40 || known.has(word)) return word;
    for (const part of withoutOneLetter(word)) {
      for (const candidate of near.get(part) ?? []) {
        const shared = Math.min(word.length, candidate.length) - 1;
        if (candidate[0] === word[0] && candidate.slice(0, shared) !== word.slice(0, shared) && slips(word, candidate) === 1) return candidate;
      }
    }
    return word;
  });
}

function withoutOneLetter(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
