import { isPossessive, spanOf, wordsOf, type Site } from './sites';

/** What the text says right beside a name of who that is. */
export interface Beside {
  /** "class teacher"; null where no job is told. */
  readonly role: Site | null;
  /** "lead professional", where a second job is joined to the first by "and" or a comma. */
  readonly also: readonly Site[];
  /** "Hill School", for whom they work. */
  readonly agency: Site | null;
  /** "grandmother". */
  readonly kin: Site | null;
}

const FOR = /^(?:the|a|an|our|her|his|their|my|your|–|—|-|:|\/|is|was|as|named|called|class|family|duty|local|new|senior|deputy|acting|current|allocated|both|child|children|works|working|mr|mrs|ms|miss|dr|prof|sister|pc|sgt)$/;
const CLOSE = /^(?:,|\()$/;
/** Between a job or a name and the agency. */
const AT = /^(?:at|from|of|for|with|the|,|\(|–|—|-|\/|:)$/;
const OWNER = /^(?:the|her|his|their|its|our|my|both)$/;
/** Nobody in particular. */
const NO_KIN = /^(?:family|families|relatives?|family members?|carers?|parents?|in laws?|guardians?|siblings?|parenting|friends|neighbours|a friend)$/i;
/** Headers of a column that says what people do, or whose they are. */
const JOB_HEADER = /\b(?:roles?|jobs?|job title|title|position|designation|agency|agencies|organisation|service|relation\w*|who they are|team|profession)\b/i;

/**
 * Reads what stands beside a name.
 * @param all the sites of the name's unit
 */
export function besideName(site: Site, all: readonly Site[]): Beside {
  const sentence = all.filter((other) => other.sentence === site.sentence && other !== site && !NO_KIN.test(wordsOf(other)));
  const role = behind(site, sentence, 'role') ?? before(site, sentence, 'role');
  const kin = role ? null : (kinBehind(site, sentence) ?? kinBefore(site, sentence));
  const agency = agencyOf(site, role, sentence);
  if (role || kin || agency) return { role, also: role ? joined(role, sentence) : [], agency, kin };
  return inRow(site, all);
}

function behind(site: Site, others: readonly Site[], kind: Site['kind']): Site | null {
  if (isPossessive(site)) return null;
  const next = others.find((other) => other.kind === kind && other.first > site.last && isBetween(site.last, other.first, site, FOR, CLOSE, 5));
  // "Jo Shah, health visitor Ros Field": the job goes before a name of its own.
  return next && !others.some((name) => name.kind === 'name' && name.first === next.last + 1) ? next : null;
}

/** "Ann Lowe, social worker and lead professional", "Sunil Mistry, Social Worker, Chair". */
function joined(role: Site, others: readonly Site[]): Site[] {
  const { sentence } = role;
  const next = others.find((other) => other.kind === 'role' && other.first > role.last && other.first - role.last <= 3);
  if (!next || others.some((name) => name.kind === 'name' && name.first > next.last && name.first - next.last <= 2 && sentence.wordAt(next.last + 1) !== ';')) return [];
  for (let at = role.last + 1; at < next.first; at += 1) if (!/^(?:and|&|,|the|\/)$/.test(sentence.wordAt(at))) return [];
  return [next];
}

function before(site: Site, others: readonly Site[], kind: Site['kind']): Site | null {
  const previous = [...others].reverse().find((other) => other.kind === kind && other.last < site.first && isBetween(other.last, site.first, site, FOR, CLOSE, 4));
  if (!previous || isPossessive(previous)) return null;
  const { sentence } = site;
  // "Ann Marsh (mother), Al Marsh": the bracket closes what is told of the one before.
  for (let at = previous.last + 1; at < site.first; at += 1) if (sentence.wordAt(at) === ')') return null;
  // "through his employer: Clive asked": the colon ends what was said before.
  if (sentence.wordAt(previous.last + 1) === ':' && previous.first > sentence.fromToken + 1) return null;
  // In a list the job behind a comma is the one before's: "Ann Brown, health visitor, Ros Field".
  const isApart = sentence.wordAt(previous.last + 1) === ',';
  return isApart && !OWNER.test(sentence.wordAt(previous.first - 1)) && !(sentence.analysis.tokens[previous.first - 1]?.possessive ?? false) && previous.first > sentence.fromToken && !/^(?:the|her|his|their|our|my)\b/i.test(sentence.textOf(previous)) ? null : previous;
}

/** "Sue Pugh, her grandmother", "Sue Pugh (grandmother)". */
function kinBehind(site: Site, others: readonly Site[]): Site | null {
  const kin = behind(site, others, 'family') ?? behind(site, others, 'community');
  if (!kin || isPossessive(kin)) return null;
  const { sentence } = site;
  const opening = sentence.wordAt(site.last + 1);
  // "Ann Brown, Mum, Mrs Lowe": a list.
  if (opening === ',') return OWNER.test(sentence.wordAt(kin.first - 1)) || /^(?:her|his|their|our|my|ex|former)\b/i.test(sentence.textOf(kin)) || (sentence.analysis.tokens[kin.first - 1]?.possessive ?? false) || isEntry(site, kin) ? kin : null;
  return kin;
}

/** "Caller | Sue Pugh, granny, 01632 960041": the cell of a form is about one. */
function isEntry({ unit, sentence }: Site, kin: Site): boolean {
  return unit.type === 'row' && unit.cells.length === 2 && !sentence.mentions.some((mention) => mention.first > kin.last && mention.class !== 'crowd');
}

/** "her grandmother, Sue Pugh", "Nan (Sue)". */
function kinBefore(site: Site, others: readonly Site[]): Site | null {
  return before(site, others, 'family') ?? before(site, others, 'community');
}

function agencyOf(site: Site, role: Site | null, others: readonly Site[]): Site | null {
  const after = role && role.first > site.last ? role : site;
  if (isPossessive(site)) return null;
  return others.find((other) => other.kind === 'agency' && !isPossessive(other) && other.first > after.last && isBetween(after.last, other.first, site, AT, CLOSE, 3)) ?? null;
}

function isBetween(last: number, first: number, { sentence }: Site, words: RegExp, more: RegExp, most: number): boolean {
  const { tokens } = sentence.analysis;
  if (first - last - 1 > most) return false;
  for (let at = last + 1; at < first; at += 1) {
    const word = sentence.wordAt(at);
    // "Sunil Mistry (SM), Social Worker": initials.
    const isInitials = (tokens[at]?.shouted ?? false) && sentence.wordAt(at - 1) === '(' && sentence.wordAt(at + 1) === ')';
    if (!words.test(word) && !more.test(word) && word !== ')' && !isInitials && !(tokens[at]?.possessive ?? false)) return false;
  }
  return true;
}

/** A row of a list of people: one cell holds the name alone, another the job; or the row's label is the job. */
function inRow(site: Site, all: readonly Site[]): Beside {
  const { unit, sentence } = site;
  const nothing: Beside = { role: null, also: [], agency: null, kin: null };
  // Only the first of a cell is whom it is about: "Al Marsh, lives in Swansea".
  if (unit.type !== 'row' || sentence.length > 8 || all.some((other) => other.sentence === sentence && other.kind === 'name' && other.first < site.first && !isList(sentence.text))) return nothing;
  const own = unit.cells.findIndex((cell) => cell.paragraphs.some(({ index }) => index === sentence.paragraph));
  const headed = unit.cells.some(({ header }) => header !== '') && unit.cells.length > 2;
  const others = all.filter((other) => {
    if (other.unit !== unit || other.kind === 'name' || other.kind === 'child' || NO_KIN.test(wordsOf(other))) return false;
    const at = unit.cells.findIndex((cell) => cell.paragraphs.some(({ index }) => index === other.sentence.paragraph));
    const cell = unit.cells[at];
    if (!cell || at === own || other.sentence.length > 12) return false;
    // What a cell begins with says who it is: "Class teacher, Hill School".
    if (spanOf(other).start > 24 && other.kind !== 'agency') return false;
    return headed ? JOB_HEADER.test(cell.header) : unit.cells.length === 2 ? at === 0 && own === 1 && cell.text.length <= 45 : unit.cells.length <= 4;
  });
  const pick = (kind: Site['kind']): Site | null => others.find((other) => other.kind === kind) ?? null;
  const role = pick('role');
  return { role, also: [], agency: pick('agency'), kin: role ? null : (pick('family') ?? pick('community')) };
}

/** "Ann Marsh and Bo Marsh", "Ann Marsh; Bo Marsh". */
function isList(text: string): boolean {
  return /\band\b|&|;|\+|\//.test(text);
}

