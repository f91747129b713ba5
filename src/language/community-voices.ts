import { areSameSets, factOfDocument, factOfUnit, type AnalysedDocument, type Sentence } from './analysis';
import { childrenOf } from './children';
import type { Mention } from './mentions';
import { personNamesIn, type PersonName } from './person-names';
import { sectorsOfNames, voicesOf, type Heard } from './sectors';

/** Relatives beyond parents, partners and the children themselves. */
const RELATIVE =
  /^(?:(?:maternal|paternal|great|step|older|elder|eldest|adult|big|half)[ -])*(?:grand\w+|gran|grans|granny|grannies|nan|nana|nanna|nanny|nain|mamgu|taid|tadcu|papa|mgm|pgm|mgf|pgf|mgps|pgps|aunt\w*|uncle\w*|cousins?|in laws?|kinship carers?|godmother|godfather|godparents?|relatives?|family members?|sisters?|brothers?)$/i;
const VOLUNTARY = /\b(?:charity|charities|volunteers?|voluntary|food ?bank|church|mosque|temple|gurdwara|synagogue|chapel|parish|youth (?:club|worker|leader|group)|mentor|coach|priest|imam|pastor|vicar|minister|rabbi|landlord|landlady|housekeeper|cleaner|babysitter|childminder|shopkeeper|godmother|godfather|godparents?|lodger|family friend|friend of (?:the family|mum|dad|his|her|their)|scouts?|cubs?|brownies?|beavers?|rainbows?|guides?|cadets?|squirrels?)\b/i;
const OWN_FAMILY = /\b(?:mum|mother|dad|father|parent|her|his|their|the|mam)(?:['’]s)?\b/i;

/** Somebody without a name who told something. */
const CALLER =
  /\banonymous(?:ly)? (?:\p{L}+ )?(?:caller|call|lady|man|woman|person|report|referral|letter|message|information|concern|source|tip)|\b(?:reported|rang|called|told us|contacted us) anonymously\b|\b(?:a|another|one|other) (?:parents?|mum|dad|mother|father) (?:at the (?:gates?|school|nursery)|from (?:school|nursery|the (?:class|street|group))|told|said|says|rang|reported|mentioned|saw)\b|\b(?:members? of the public|passer-?by|passers-?by|shop (?:worker|keeper|assistant))\b[^.;]{0,40}\b(?:told|said|says|rang|called|reported|saw|found|heard|stopped|contacted)\b|\bnext door (?:has |have |had |also )?(?:heard|hears?|said|says?|told|tells?|reported|rang|called|complained|saw|sees?|seen)\b|\b(?:friend|classmate|schoolmate)['’]s (?:mum|mother|dad|father|parents?)\b[^.;]{0,30}\b(?:told|said|says|rang|called|reported|mentioned|noticed|saw)\b|\b(?:views?|wishes) of (?:the )?(?:wider|extended) family\b[^.;]{0,10}:\s*(?!n\/?a|none|not)\p{L}+ \p{L}+ \p{L}+/iu;
/** "Mrs Birdsall has lived next door for twenty years". */
const LIVES_NEAR = /^\W{0,3}(?:who )?(?:has |have )?(?:lives?|lived|living|is|from|at|in|who (?:runs|owns|works in))?\s*(?:the (?:corner |local |village |newsagent['’]?s? )?(?:shop|café|cafe|chip shop|takeaway|post office|pub)|next door|opposite|upstairs|downstairs|across the (?:road|street|landing)|over the road|at number \d+|two doors)\b/i;

interface Given {
  readonly sectors: ReadonlyMap<PersonName, string>;
  /** Lower-case given names. */
  readonly children: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
}

const hasCaller = factOfUnit((unit) => unit.story !== 'comment' && unit.sentences.some(({ text }) => CALLER.test(text)));
const besideRelatives = factOfUnit((unit) => personNamesIn(unit).filter(standsBesideRelative));

const whatIsKnown = factOfDocument(
  (document, on: string): Given => {
    const children = new Set(childrenOf(document, on).map(({ name }) => name));
    return { sectors: sectorsOfNames(document), children, relatives: new Set(document.units.flatMap(besideRelatives).filter((name) => !children.has(name.given)).map(keyOf)) };
  },
  (a, b) => a.sectors === b.sectors && areSameSets(a.children, b.children) && areSameSets(a.relatives, b.relatives),
);

const VOICES = voicesOf<Given>({
  belongs(sentence, mention, { children }) {
    if (mention.class === 'community') return true;
    if (mention.class === 'family') return isRelative(sentence, mention, children);
    return (mention.class === 'role' || mention.class === 'agency') && (mention.sector === 'voluntary' || VOLUNTARY.test(sentence.textOf(mention)));
  },
  nameBelongs: (name, { relatives, sectors }) => relatives.has(keyOf(name)) || sectors.get(name) === 'voluntary' || sectors.get(name) === 'community',
});

/** Whether anything comes from the wider family, neighbours, the community, charities or the public, or somebody plans to ask them. */
export function isCommunityHeard(document: AnalysedDocument, on: string): boolean {
  return document.units.some(hasCaller) || VOICES.isHeard(document, whatIsKnown(document, on));
}

/**
 * The sentences in which they are heard, in reading order.
 * @param on the day of the check, ISO 8601
 */
export function communityVoices(document: AnalysedDocument, on: string): readonly Heard[] {
  const callers = document.units.filter(hasCaller).flatMap((unit) => unit.sentences.flatMap((sentence): Heard[] => (CALLER.test(sentence.text) ? [{ unit, sentence, who: CALLER.exec(sentence.text)?.[0] ?? '' }] : [])));
  const told = new Set(callers.map(({ sentence }) => sentence));
  const others = VOICES.heard(document, whatIsKnown(document, on)).filter(({ sentence }) => !told.has(sentence));
  return [...callers, ...others].sort((x, y) => x.sentence.paragraph - y.sentence.paragraph || x.sentence.start - y.sentence.start);
}

/** The given name, or the title and surname where only these stand. */
function keyOf({ given, title, surname }: PersonName): string {
  return given === '' ? `${title} ${surname}` : given;
}

/** A grandmother, or an adult's brother; not the child's own sister who is a child herself. */
function isRelative(sentence: Sentence, mention: Mention, children: ReadonlySet<string>): boolean {
  const words = sentence.textOf(mention).replace(/['’]s?$/, '');
  if (PARENT.test(words)) return isOfGrownUp(sentence, mention);
  if (!RELATIVE.test(words)) return false;
  if (!/\b(?:sister|brother)s?$/i.test(words)) return true;
  if (/^(?:older|elder|eldest|adult|big)/i.test(words)) return true;
  const before = sentence.analysis.tokens[mention.first - 1];
  // "Denise's sister", "Mum's brother", "my brother": whose it is decides.
  return before !== undefined && before.possessive && !children.has(before.word) && !OWN_FAMILY.test(before.word === 'child' ? 'the' : '') && before.word !== 'child';
}

const PARENT = /^(?:parents?|mother|father|mum|dad|mam)$/i;

/** "Mr Feldman's parents", "Dad's mother": an adult's are the children's grandparents. */
function isOfGrownUp(sentence: Sentence, mention: Mention): boolean {
  if (!(sentence.analysis.tokens[mention.first - 1]?.possessive ?? false)) return false;
  const owner = sentence.mentions.find(({ last }) => last === mention.first - 1);
  if (owner?.class === 'family') return /^(?:mum|mam|mother|dad|father|partner|stepdad|stepmum|stepfather|stepmother)/i.test(sentence.textOf(owner));
  return owner?.class === 'name' && /^(?:mr|mrs|ms)$/.test(sentence.wordAt(owner.first));
}

function standsBesideRelative({ sentence, first, last, unit }: PersonName): boolean {
  const beside = sentence.mentionsOf('family', 'community').some((mention) => {
    const words = sentence.textOf(mention).replace(/['’]s?$/, '');
    if (sentence.analysis.tokens[mention.last]?.possessive || (mention.class === 'family' && !RELATIVE.test(words))) return false;
    const [from, to] = mention.first > last ? [last + 1, mention.first] : [mention.last + 1, first];
    if (to < from || to - from > 3 || (mention.first > last && sentence.analysis.tokens[last]?.possessive)) return false;
    for (let at = from; at < to; at += 1) if (!/^(?:,|\(|\)|the|her|his|their|mum|dad|mother|father|is|was|named|called|mr|mrs|ms|pastor|rev|–|-|:|of|from|both|children|,)$/.test(sentence.wordAt(at))) return false;
    return true;
  });
  return beside || LIVES_NEAR.test(sentence.analysis.text.slice(sentence.spanOf(first, last).end)) || (unit.type === 'row' && unit.cells.length > 2 && sentence.length <= 5 && unit.cells.some((cell) => RELATIVE.test(cell.text.trim().replace(/,.*$/, ''))));
}
