import { isRunningText, type AnalysedDocument, type AnalysedUnit } from '../../language/analysis';
import type { PartyDraft } from './parties';
import type { Site } from './sites';

/** What stands behind the initials of somebody who speaks or is to do something. */
const DOES = /^(?:said|says|told|tells|reported|reports|stated|states|advised|advises|confirmed|confirms|explained|explains|added|adds|noted|notes|asked|asks|agreed|agrees|will|to|thinks|thought|feels|felt|wrote|shared|shares|raised|described|describes|updated|:)$/;

/**
 * Adds to people the places where minutes call them by their initials: "SM said that…". What is written out beside a name, "Sunil Mistry (SM)",
 * is sure; initials that fit only one of the people may still be something else.
 */
export function addInitials(document: AnalysedDocument, drafts: readonly PartyDraft[]): readonly Site[] {
  const people = drafts.filter(({ kind }) => kind === 'person');
  const declared = new Map<string, PartyDraft>();
  const fitting = new Map<string, PartyDraft | null>();
  for (const draft of people) {
    for (const site of draft.sites) {
      const initials = declaredBehind(site);
      if (initials !== null) declared.set(initials, draft);
    }
    const own = initialsOf(draft.name);
    if (own !== null) fitting.set(own, fitting.has(own) ? null : draft);
  }
  if (declared.size + fitting.size === 0) return [];
  return document.units.filter(isRunningText).flatMap((unit) => [...shoutedIn(unit)].flatMap(([word, site]): Site[] => {
    const sure = declared.get(word);
    const perhaps = fitting.get(word);
    if (sure) sure.sites.push(site);
    else if (perhaps && DOES.test(site.sentence.wordAt(site.last + 1))) perhaps.unsure.push(site);
    else return [];
    return [site];
  }));
}

/** "Sunil Mistry (SM)". */
function declaredBehind({ sentence, last }: Site): string | null {
  const token = sentence.analysis.tokens[last + 2];
  const isDeclared = sentence.wordAt(last + 1) === '(' && sentence.wordAt(last + 3) === ')' && token !== undefined && isInitials(token);
  return isDeclared ? token.word : null;
}

/** "sm" for "Sunil Mistry"; null for a name of one word. */
function initialsOf(name: string): string | null {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !/^(?:mr|mrs|ms|miss|mx|dr|prof|pc|ds|dc|di|sgt|rev|sister|nurse)\.?$/i.test(word));
  return words.length < 2 ? null : words.map((word) => word.charAt(0)).join('').toLowerCase();
}

function isInitials(token: { readonly shouted: boolean; readonly start: number; readonly end: number }): boolean {
  return token.shouted && token.end - token.start >= 2 && token.end - token.start <= 3;
}

function* shoutedIn(unit: AnalysedUnit): Generator<[string, Site]> {
  for (const [at, sentence] of unit.sentences.entries()) {
    for (let index = sentence.fromToken; index < sentence.toToken; index += 1) {
      const token = sentence.analysis.tokens[index];
      if (!token || !isInitials(token) || (sentence.wordAt(index - 1) === '(' && sentence.wordAt(index + 1) === ')')) continue;
      if (sentence.mentions.some(({ first, last }) => first <= index && last >= index)) continue;
      yield [token.word, { unit, sentence, at, first: index, last: index, kind: 'name', sector: '', name: null }];
    }
  }
}
