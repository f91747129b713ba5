import { articleOf, inflect } from './inflection';
import { tokenise, type Token } from './tokens';

interface Part {
  readonly word: string;
  readonly inflected: boolean;
}

interface Rule {
  readonly from: readonly Part[];
  readonly to: readonly string[];
}

const AFTER_HAVE = /(?:\b(?:have|has|had|having)|['’]ve)\s+(?:(?:\p{L}+ly|not|also|never|often|always|since|now|already|just)\s+)?$/iu;
const read = new Map<string, readonly Rule[]>();

/**
 * Puts another wording in place of what a phrase matched, in the same inflection and with the same capital.
 * @param rules "old words > new words", more of them parted by ";"; "~" marks the word that is inflected in both ("abscond~ > go~ missing")
 * @param words what the text says
 * @param before what stands before it in its paragraph
 * @returns the whole of `words` reworded, or null where none of the rules reads right there
 */
export function respectfulWording(rules: string, words: string, before: string): string | null {
  let parsed = read.get(rules);
  if (!parsed) {
    parsed = rules.split(';').map(readRule).sort((a, b) => b.from.length - a.from.length);
    read.set(rules, parsed);
  }
  const tokens = tokenise(words);
  for (const rule of parsed) {
    for (let first = 0; first + rule.from.length <= tokens.length; first += 1) {
      const reworded = reword(rule, tokens, first, words, before);
      if (reworded !== null) return reworded;
    }
  }
  return null;
}

function readRule(text: string): Rule {
  const [from = '', to = ''] = text.split('>');
  return {
    from: from.trim().split(/\s+/).map((word) => ({ word: word.replace(/~$/, ''), inflected: word.endsWith('~') })),
    to: to.trim().split(/\s+/),
  };
}

function reword(rule: Rule, tokens: readonly Token[], first: number, words: string, before: string): string | null {
  let form = 'base';
  for (let i = 0; i < rule.from.length; i += 1) {
    const part = rule.from[i] as Part;
    const { word } = tokens[first + i] as Token;
    if (!part.inflected) {
      if (word !== part.word) return null;
      continue;
    }
    const known = formOf(word, part.word);
    if (known === null) return null;
    form = known;
  }
  const start = (tokens[first] as Token).start;
  const last = tokens[first + rule.from.length - 1] as Token;
  // "the absconder's mother": the ending would be lost.
  if (last.possessive) return null;
  const ahead = before + words.slice(0, start);
  if (form === 'past' && AFTER_HAVE.test(ahead)) form = 'participle';
  // "has failed to come", "failing to come": "not" would stand wrongly.
  if (rule.to[0] === 'do~' && (form === 'participle' || form === 'present participle')) return null;
  const reworded = rule.to.map((word) => (word.endsWith('~') ? inflectTo(word.slice(0, -1), form) : word)).join(' ');
  if (!fitsArticle(ahead, reworded)) return null;
  const capital = /^\p{Lu}/u.test(words.slice(start)) && /(?:^|[.!?]\s+)$/.test(ahead);
  return `${words.slice(0, start)}${capital ? reworded.charAt(0).toUpperCase() + reworded.slice(1) : reworded}${words.slice(last.end)}`;
}

interface Forms {
  readonly base: string;
  /** The plural of a noun. */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly present: string;
}

function formsOf(base: string): Forms {
  const forms = inflect(base);
  const present = [...forms].reverse().find((form) => form.endsWith('ing') && form !== base) ?? `${base}ing`;
  const [, third = base] = forms;
  const doubled = forms.length > 4 && forms[4]?.endsWith('ed') ? forms[4] : undefined;
  const second = forms[2] !== undefined && forms[2] !== present ? forms[2] : base;
  const fourth = forms[3] !== undefined && !forms[3].endsWith('ing') ? forms[3] : second;
  return { base, third, past: doubled ?? second, participle: doubled ?? fourth, present };
}

function formOf(word: string, base: string): string | null {
  const forms = formsOf(base);
  if (word === forms.base) return 'base';
  if (word === forms.third) return 'third';
  if (word === forms.past) return 'past';
  if (word === forms.participle) return 'participle';
  return word === forms.present ? 'present participle' : null;
}

function inflectTo(base: string, form: string): string {
  const forms = formsOf(base);
  switch (form) {
    case 'third':
      return forms.third;
    case 'past':
      return forms.past;
    case 'participle':
      return forms.participle;
    case 'present participle':
      return forms.present;
    default:
      return forms.base;
  }
}

/** "a" stands before a consonant and "an" before a vowel. */
function fitsArticle(ahead: string, reworded: string): boolean {
  const article = /(?:^|\s)(an?)\s+$/i.exec(ahead)?.[1]?.toLowerCase();
  if (article === undefined) return true;
  return article === articleOf(reworded);
}
