import type { Span } from '../../document/case-document';
import { isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { isChild, type Child } from '../../language/children';
import type { Mention } from '../../language/mentions';
import { personNamesIn, type PersonName } from '../../language/person-names';

/** A place at which somebody is spoken of. Tokens are the paragraph's, `last` in; a title before a name is part of it. */
export interface Site {
  readonly unit: AnalysedUnit;
  readonly sentence: Sentence;
  /** Number of the sentence in its unit. */
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'family' | 'role' | 'agency' | 'community' | 'child';
  /** "health", "police" …; '' for names. */
  readonly sector: string;
  /** The name, where the site is one. */
  readonly name: PersonName | null;
}

/** Everybody spoken of in the running text and headings of a document, in reading order; comments, headers and footers are left out. */
export function sitesIn(document: AnalysedDocument): readonly Site[] {
  return document.units.flatMap((unit) => (isRunningText(unit) || unit.type === 'heading' || unit.type === 'header-row' ? sitesOf(unit) : []));
}

function sitesOf(unit: AnalysedUnit): Site[] {
  const names = personNamesIn(unit);
  return unit.sentences.flatMap((sentence, at): Site[] => {
    const own = names.filter((name) => name.sentence === sentence);
    const sites = own.map((name): Site => {
      const mention = sentence.mentionsOf('name').find(({ first, last }) => first <= name.first && last >= name.first);
      return { unit, sentence, at, first: Math.min(mention?.first ?? name.first, name.first), last: name.last, kind: 'name', sector: '', name };
    });
    const free = (mention: Mention): boolean => !sites.some(({ first, last }) => mention.first <= last && mention.last >= first);
    const others = sentence.mentions.flatMap((mention): Site[] => {
      const { class: kind, first, last, sector } = mention;
      return kind === 'crowd' || kind === 'name' || !free(mention) ? [] : [{ unit, sentence, at, first, last, kind, sector, name: null }];
    });
    return [...sites, ...others].sort((a, b) => a.first - b.first);
  });
}

/** The words of a site, without an article before and an ending behind. */
export function wordsOf({ sentence, first, last }: Pick<Site, 'sentence' | 'first' | 'last'>): string {
  return sentence
    .textOf({ first, last })
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/['’]s$|(?<=s)['’]$/, '')
    .replace(/^(?:the|a|an|her|his|their|our|my|your) (?=\p{L})/iu, '');
}

export function spanOf({ sentence, first, last }: Pick<Site, 'sentence' | 'first' | 'last'>): Span {
  return sentence.spanOf(first, last);
}

export function isPossessive({ sentence, last }: Pick<Site, 'sentence' | 'last'>): boolean {
  return sentence.analysis.tokens[last]?.possessive ?? false;
}

/** Whose relative or worker somebody is, in lower case, where that is no child of the document: "gregor" in "Gregor's mum". '' for the child's own. */
export function otherOwner({ sentence, first }: Pick<Site, 'sentence' | 'first'>, children: readonly Child[]): string {
  const before = sentence.analysis.tokens[first - 1];
  if (!before?.possessive || first <= sentence.fromToken) return '';
  const owner = sentence.mentions.find(({ last }) => last === first - 1);
  if (owner) return owner.class === 'family' || (owner.class === 'name' && !isChild(sentence, owner, children)) ? sentence.textOf(owner).toLowerCase().replace(/['’]s?$/, '') : '';
  return before.capital && !children.some(({ name }) => name === before.word) ? before.word : '';
}
