import { isRunningText, type AnalysedDocument } from '../../../language/analysis';
import { childrenOf, isChild } from '../../../language/children';
import { communityVoices } from '../../../language/community-voices';
import { parentsOf, type Parents } from '../../../language/parents';
import { personNames } from '../../../language/person-names';
import type { Heard } from '../../../language/sectors';
import { labelOf, placeOf } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const TELLS = '(?:said|says?|tells?|told|report(?:ed|s)|wrote|writes|e-?mailed|texted|telephoned|phoned|rang|saw|heard|hears|noticed|describe[sd]|thinks|thought|worr(?:ied|ies)|confirmed|explained|mentioned|alleg\\w+)';
/** What somebody tells, behind the words for them; what they are told is not theirs. */
const BEHIND = new RegExp(`^(?:(?!['’]s?\\s+(?:mum|dad|mother|father|friend))[^.;!?]){0,70}?(?<!\\b(?:be|was|were|been|being)\\s)\\b${TELLS}\\b`, 'i');
const BY_LETTER = /\b(?:letter|email|note|statement|text|message|report|call|according to|information|heard|told|reported|received)\b[^.;]{0,30}\b(?:from|by|to)\s+(?:(?:the|his|her|their|an?)\s+)?(?:\p{L}+\s+)?$/iu;
/** Where something was, for whom it is, with whom somebody is. */
const NOT_THEIRS = /\b(?:at|in|outside|near|behind|opposite|inside|to|for|of|with|about|past|says|said|thinks|told (?:me|us))\s+(?:that\s+)?(?:(?:the|his|her|their|an?)\s+)?$/i;
/** Somebody is to be asked what they know. */
const TO_ASK = /\b(?:will|to|shall|going to|plan(?:s|ned)? to)\b[^.;]{0,30}\b(?:ask|speak (?:to|with)|talk (?:to|with)|ring|meet|see|contact|call|e-?mail|write to)\s+(?:(?:the|his|her|their|an?)\s+)?$/i;
const A_FAVOUR = /^[^.;]{0,20}\b(?:to (?:take|bring|collect|have|look|help|come|give|drive|mind|sit)|for an?\b)/i;
/** "Hana is 15": a child of the family herself. */
const AGE = /^(?: \(| is |, )(?:\d|1[0-7])\b(?![:.])/;
/** Where somebody was, who told nothing. */
const PLACE = /^(?:(?:school|public|local) )?(?:library|park|shop|street|gym|pub|playground|garage|hall|chapel|church|mosque)s?$/i;
const NAMELESS = /\b(?:anonym\w*|caller|members? of the public|passer)/i;

/** After practice point 8 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp8.q2',
  point: 8,
  text: 'Who else, in a statutory, voluntary or any other role, knows about this child and their situation and could complete the picture?',
  shows: 'What relatives, friends, neighbours, volunteers, a charity or somebody of the public told, or who is to be asked.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['community-voices-missing', 'source-dismissed'],
  evidence(document, { on }) {
    const parents = parentNames(document, parentsOf(document, on));
    const children = childrenOf(document, on);
    const isOfChild = ({ sentence, who }: Heard): boolean => sentence.mentions.some((mention) => sentence.textOf(mention) === who && isChild(sentence, mention, children)) || AGE.test(sentence.text.slice(sentence.text.indexOf(who) + who.length));
    return communityVoices(document, on)
      .filter(({ unit, sentence, who }) => isRunningText(unit) && !sentence.text.trimEnd().endsWith('?') && !PLACE.test(labelOf(who)) && !parents.has(labelOf(who).toLowerCase()))
      .filter((heard) => !isOfChild(heard))
      .flatMap((heard): Place[] => {
        const weight = weightOf(heard);
        return weight === null ? [] : [placeOf(heard.sentence, labelOf(heard.who), weight)];
      });
  },
});

/** 1 where they tell something, 2 where they are to be asked, null where neither is plain. */
function weightOf({ sentence, who }: Heard): 1 | 2 | null {
  const at = sentence.text.indexOf(who);
  // "She said": who she is cannot be told for certain.
  if (at < 0) return null;
  if (NAMELESS.test(who)) return 1;
  const before = sentence.text.slice(Math.max(0, at - REACH), at);
  const after = sentence.text.slice(at + who.length, at + who.length + REACH);
  if (TO_ASK.test(before)) return A_FAVOUR.test(after) ? null : 2;
  if (BY_LETTER.test(before)) return 1;
  return !NOT_THEIRS.test(before) && BEHIND.test(after) ? 1 : null;
}

/** No construction here reaches further, in UTF-16 units. */
const REACH = 120;
/** A mother who "lives upstairs", or stands beside her own mother in a list, is no one else. */
function parentNames(document: AnalysedDocument, parents: Parents): ReadonlySet<string> {
  const own = personNames(document).filter((name) => parents.isName(name, 'mother') || parents.isName(name, 'father'));
  return new Set(own.flatMap(({ given, surname }) => [given, surname === '' || given === '' ? surname : `${given} ${surname}`]).filter((name) => name !== ''));
}
