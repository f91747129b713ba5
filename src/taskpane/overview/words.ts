import type { Group, Role, Standing } from '../../sharing/network/network';
import type { TableWords } from '../../sharing/timeline/tables';

const numberFormat = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many: string): string => `${numberFormat.format(count)} ${count === 1 ? one : many}`;
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`);

const groups: Record<Group, string> = {
  family: 'Family',
  'social-care': 'Children’s social care',
  health: 'Health',
  education: 'School and nursery',
  police: 'Police',
  community: 'Community',
  other: 'Others',
};

const standings: Record<Standing, { readonly name: string; readonly hint: string }> = {
  heard: { name: 'Heard', hint: 'words of theirs stand in the document' },
  perhaps: { name: 'Perhaps heard', hint: 'words stand there that may be theirs' },
  involved: { name: 'Takes part', hint: 'there, asked or to do something; we found no words of theirs' },
  named: { name: 'Named', hint: 'spoken of; we found no words of theirs' },
  missing: { name: 'Missing', hint: 'our checks found nothing from them' },
};

const roles: Record<Role, string> = {
  speaks: 'They are heard',
  writes: 'They wrote it',
  present: 'They took part',
  apologies: 'They could not come',
  invited: 'They were invited',
  asked: 'They do something, or are asked',
  receives: 'They receive it',
  works: 'Somebody works for them',
  named: 'They are named',
};

const missing: Record<'health' | 'education' | 'mother' | 'father' | 'agency', { readonly name: string; readonly hint: string }> = {
  health: { name: 'Nobody from health', hint: 'The document does not show that a doctor, nurse, midwife or health visitor gave information or is to be asked.' },
  education: { name: 'Nobody from school', hint: 'The document does not show that anybody at school, nursery or college gave information or is to be asked.' },
  mother: { name: 'The mother', hint: 'The document does not show that she was asked or will be, or why not.' },
  father: { name: 'The father', hint: 'The document does not show that he was asked or will be, or why not.' },
  agency: { name: '', hint: 'They work with the family, and are not among those present, apologies, invitations or reports.' },
};

/** The words that stand in the document's tables beside its own. */
const tables: TableWords = {
  chronology: { heading: 'Chronology', columns: ['Date', 'What the document says'], noDate: '(no date)', doubtful: (date) => `${date} (check this date)` },
  actions: { heading: 'Actions', columns: ['Action', 'Who', 'By when'], noOwner: '(no owner named)', noTime: '(no date given)', inWords: '(as the action says)' },
};

/** The words of the part “Overview”, in British English. */
export const overviewEnGB = {
  parts: {
    label: 'What to see',
    people: 'People',
    timeline: 'Timeline',
    actions: 'Actions',
  },
  notChecked: { title: 'Check the document first', todo: 'The overview is drawn from what the check reads.', check: 'Check document' },
  empty: { text: 'There is no text in this document yet.', check: 'Check again' },
  gathering: 'Reading who stands around the child…',
  failed: { title: 'The overview could not be drawn', todo: 'Please try once more.', retry: 'Try again' },
  show: 'Show in document',
  showOf: (words: string): string => `Show in document: ${words}`,
  more: (count: number): string => `Show ${numberFormat.format(count)} more`,
  fewer: 'Show fewer',
  people: {
    intro: 'Who knows this child, as far as this document tells. Choose somebody to see where.',
    picture: 'Who stands around the child',
    none: 'We found nobody in this document besides the child.',
    noChild: 'The child',
    child: (names: readonly string[]): string => listed(names),
    childLabel: (names: readonly string[], places: number): string =>
      `${names.length === 0 ? 'The child' : listed(names)}, in the middle. ${places === 0 ? 'No words of the child’s were found.' : `Heard in ${counted(places, 'place', 'places')}.`}`,
    childSilent: 'We found no words, wishes or feelings of the child’s in this document.',
    summary: (all: number, heard: number, absent: number): string => `${counted(all, 'person, job or agency', 'people, jobs and agencies')} · ${numberFormat.format(heard)} heard${absent === 0 ? '' : ` · ${numberFormat.format(absent)} missing`}`,
    groups,
    standings,
    roles,
    missing,
    receives: 'Receives it',
    unsure: 'perhaps',
    legend: 'What the marks mean',
    legendLine: (name: string, hint: string): string => `${name}: ${hint}`,
    receivesHint: 'the document goes to them',
    limits: 'Drawn by rules from the words alone, so it may miss somebody or take two for one. If the document does not show somebody, that does not mean that they were not asked.',
    chosen: (name: string, places: number): string => `${name}. ${places === 0 ? 'No place in the document.' : `${counted(places, 'place', 'places')} in the document, listed below the picture.`}`,
    choose: 'Nobody is chosen.',
    table: 'The same as a table',
    caption: 'Who knows this child, by group',
    columns: { who: 'Who', standing: 'In this document', receives: 'Receives it' },
    yes: 'Yes',
    no: 'No',
  },
  timeline: {
    heading: 'What happened when',
    intro: 'Dated events in this document, from the earliest.',
    none: 'We found no dated event in this document.',
    yearTaken: (year: number): string => `year not written; taken to be ${year}`,
    toCome: 'to come',
    undated: 'Without a date, or without a year',
    noDate: 'No date',
    doubtful: 'With a date that does not fit',
    again: (times: number): string => `also in ${counted(times, 'other place', 'other places')}`,
  },
  actions: {
    heading: 'Who does what by when',
    intro: 'Actions found in tables, under headings for actions, and where the text gives something to do without saying to whom.',
    none: 'We found no actions in this document.',
    open: (owners: number, times: number): string =>
      owners + times === 0 ? 'Each names who and when.' : [owners > 0 ? `${counted(owners, 'action names', 'actions name')} nobody` : '', times > 0 ? `${counted(times, 'action has', 'actions have')} no date` : ''].filter((part) => part !== '').join('; ') + '.',
  },
  take: {
    insert: 'Put it into the document',
    insertHint: 'As a table at the end, in the document’s own words. You can undo it in Word.',
    inserting: 'Putting it in…',
    inserted: (tracked: boolean | null): string => `It stands at the end of the document now${tracked === true ? ', as a tracked change' : ''}. To take it out again, use Undo in Word.`,
    differs: 'Word did not put in the whole table. Please look at the end of the document.',
    readOnly: 'This document is open for reading only, so nothing can be put into it. You can copy the table and put it elsewhere.',
    copy: 'Copy as a table',
    copied: 'Copied. You can paste it into a document or a spreadsheet.',
    notCopied: 'The clipboard is not open to us here.',
  },
  tables,
};

export type OverviewWords = typeof overviewEnGB;
