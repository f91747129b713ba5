import { isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf } from '../../language/children';
import { isGivenName, type Mention } from '../../language/mentions';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';

interface Person {
  readonly mark: Mark;
  readonly full: string;
  readonly surname: string;
  explained: boolean;
  professional: boolean;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sgt|sergeant|pc|ds|dc|di|insp|inspector|rev|father|sister|cllr|nurse|judge|imam)$/;
/** The title is the job. */
const JOB_TITLE = /^(?:dr|prof|professor|sgt|sergeant|pc|ds|dc|di|insp|inspector|constable|rev|father|cllr|nurse|judge|imam|rabbi|pastor)$/;
/** What people do in their jobs for a family. */
const AT_WORK =
  /\b(?:signed off|sign off|authorised|approved|allocated|chair(?:s|ed)?|minutes|attended|attends|apologies|rang|phoned|called|emailed|telephoned|wrote|advised|confirmed|will (?:ring|see|visit|check|contact|ask|write|chase|speak|look|arrange|call|offer|refer|send)|to (?:ring|see|visit|check|contact|ask|write|chase|speak|look|arrange|call|offer|refer|send|follow)|has (?:the|that|this) file|holds|discussed|spoke to|spoken to|reported|supervision|report|assessed|assessment|referral|visited|visits|told me|agreed|happy to|supports?|works? with|working with|involved|session|appointment|took (?:it|the call|the message)|passed|informed|handed|handover|leads?)\b/i;
const SOCIAL = /\b(?:friend|neighbour|partner|boyfriend|girlfriend|husband|wife|ex|brother|sister|cousin|aunt|uncle|nan|gran|mate|landlord|tenant|lodger|live[ds]? with|moved in|moves in|moved out|staying with|born|dob|buried|funeral|relationship with|going out with|assault\w*|hit|arrested|attacked|punched|threatened|charged|convicted|prison|bail|pupil|classmate|best friend)\b/i;

/** A professional whose role and agency stand nowhere. After practice point 6 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'role-unexplained',
  point: 6,
  level: 'consider',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'Who is this?',
  why: 'A reader outside your team does not know the name, and cannot tell what the person knows or whom to ring.',
  todo: 'Give the person’s job and agency once, at the first mention.',
  bad: [{ text: 'Referral discussed with Mum.\nSigned off by [[Pat Linden]] on 6 March 2026.', better: 'Signed off by Pat Linden, team manager, on 6 March 2026.' }],
  good: ['Signed off by Pat Linden, team manager, on 6 March 2026.', 'Mum’s friend Kay Brown came to the meeting.', '| Name | Role |\n| Pat Linden | Team manager |\nPat Linden rang the school.'],
  find(document, { kind, on }) {
    const people = peopleOf(document, childrenOf(document, on).map((child) => child.name));
    const author = kind === 'case-note' ? authorOf(document) : null;
    return people.filter((person) => !person.explained && person.professional && person.full !== author).map((person) => person.mark);
  },
});

function peopleOf(document: AnalysedDocument, children: readonly string[]): Person[] {
  const people = new Map<string, Person>();
  const family = new Set<string>();
  for (const unit of document.units) {
    if (unit.story === 'comment') continue;
    for (const sentence of unit.sentences) {
      for (const mention of sentence.mentionsOf('name')) {
        const words = sentence.analysis.tokens.slice(mention.first, mention.last + 1).filter((token) => token.kind === 'word').map((token) => token.word);
        const names = words.filter((word) => !TITLE.test(word));
        const surname = names[names.length - 1];
        if (surname === undefined) continue;
        if (names.some((name) => children.includes(name))) family.add(surname);
        if (isRelative(unit, sentence, mention)) family.add(surname);
        const titled = words.length > names.length;
        // A given name alone, or a title and surname, is somebody the reader has met before: only a full name is asked about.
        const known = people.get(surname) ?? spelledAlike(people, surname);
        const explained = (titled && JOB_TITLE.test(words[0] as string)) || hasRole(unit, sentence, mention);
        if (known) {
          known.explained ||= explained;
          known.professional ||= isAtWork(unit, sentence);
        } else if ((names.length >= 2 && isGivenName(names[0] as string)) || explained) {
          people.set(surname, {
            mark: { paragraph: sentence.paragraph, ...sentence.spanOf(mention.first, mention.last), message: `The document does not say what ${sentence.textOf(mention).replace(/['’]s$/, '')}’s job is, or for whom.` },
            full: names.join(' '),
            surname,
            explained,
            professional: isRunningText(unit) && isAtWork(unit, sentence),
          });
        }
      }
    }
  }
  return [...people.values()].filter((person) => !family.has(person.surname));
}

/** Somebody already met under a name that differs by one letter: a slip of the pen is no new person. */
function spelledAlike(people: ReadonlyMap<string, Person>, surname: string): Person | undefined {
  return surname.length < 4 ? undefined : [...people.values()].find((person) => person.surname.length >= 4 && differByOne(person.surname, surname));
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a.slice(at + (a.length >= b.length ? 1 : 0)) === b.slice(at + (b.length >= a.length ? 1 : 0));
}

/** A job or agency stands with the name: in the sentence near it, or anywhere in its table row. */
function hasRole(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  if (unit.type === 'row') {
    // In a table of tasks the other cells say what is to be done and not who the person is.
    if (/\b(?:action|task|what|by when|when)\b/i.test(unit.cells.map((cell) => cell.header).join(' ')) && unit.cells.length > 2) return nearRole(sentence, mention);
    return unit.sentences.some((other) => other.mentionsOf('role', 'agency', 'community', 'family').length > 0) || /\b(?:chair|author|worker|officer|manager|completed by|written by|minutes|lead)\b/i.test(unit.cells[0]?.text ?? '');
  }
  const label = unit.text.slice(0, unit.text.indexOf(':') + 1);
  if (label !== '' && label.length < 40 && /\b(?:chair|worker|officer|manager|teacher|nurse|visitor|lead|author|by)\b/i.test(label)) return true;
  return nearRole(sentence, mention);
}

function nearRole(sentence: Sentence, mention: Mention): boolean {
  return sentence.mentionsOf('role', 'agency', 'family', 'community').some((other) => {
    const gap = other.first > mention.last ? other.first - mention.last : mention.first - other.last;
    if (gap > 6) return false;
    // "Signed off by Pam Lister and sent to the school": another party of the sentence explains nobody.
    const between = other.first > mention.last ? sentence.analysis.tokens.slice(mention.last + 1, other.first) : sentence.analysis.tokens.slice(other.last + 1, mention.first);
    return between.every((token) => /^(?:,|\(|the|a|an|of|at|from|for|our|her|his|their|my|your|is|was|who|as|named|called|new|and|–|—|-|:|in|with|deputy|senior|lead|local|whose|one)$/.test(token.word) || token.kind === 'number');
  });
}

function isRelative(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  const label = unit.cells.length > 2 ? '' : (unit.cells[0]?.text ?? unit.text.slice(0, Math.max(0, unit.text.indexOf(':'))));
  if (/\b(?:mother|father|mum|dad|parent|partner|grand\w+|aunt|uncle|brother|sister|sibling|household|child|children|carer|family)\b/i.test(label) && label.length < 45) return true;
  return SOCIAL.test(sentence.text) && !AT_WORK.test(sentence.text) && mention.first >= sentence.fromToken;
}

function isAtWork(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (unit.type === 'row') return unit.cells.length > 2 && /\b(?:who|owner|by whom|lead|responsib\w+|name|worker)\b/i.test(unit.cells.map((cell) => cell.header).join(' '));
  return AT_WORK.test(sentence.text) && !SOCIAL.test(sentence.text);
}

/** In a case note whoever signs it is the author. */
function authorOf(document: AnalysedDocument): string | null {
  const last = [...document.units].reverse().find((unit) => unit.text.trim() !== '' && unit.story === 'body');
  const mention = last?.sentences[0]?.mentionsOf('name')[0];
  if (!last || !mention || last.sentences.length > 1) return null;
  const sentence = last.sentences[0] as Sentence;
  return sentence.analysis.tokens.slice(mention.first, mention.last + 1).map((token) => token.word).filter((word) => !TITLE.test(word)).join(' ');
}
