import type { Level } from '../../checks/check';
import type { Limit } from '../../document/case-document';
import type { DocumentKind, Nation } from '../../document/kinds';
import type { ReviewProblem } from '../review/review-state';
import type { ShowOutcome } from '../../word/open-document';

const LANGUAGE = 'en-GB';
const dayFormat = new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const timeFormat = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit' });
const numberFormat = new Intl.NumberFormat(LANGUAGE);

const counted = (count: number, one: string, many: string): string => `${numberFormat.format(count)} ${count === 1 ? one : many}`;

/** "20 March 2026"; what is no day, as in a document that somebody tampered with, is given back as it is. */
function dayWords(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : dayFormat.format(date);
}

/** What went wrong, in words: what it is, and what the reader can do about it. */
export interface ProblemWords {
  readonly title: string;
  readonly todo: string;
}

const levels: Record<Level, { readonly name: string; readonly meaning: string }> = {
  must: { name: 'Must', meaning: 'Please mend this before you share the document.' },
  should: { name: 'Should', meaning: 'Worth a look before you share. You decide.' },
  consider: { name: 'Consider', meaning: 'A thought to take or leave.' },
};

const kinds: Record<DocumentKind, string> = {
  assessment: 'Assessment',
  minutes: 'Minutes of a meeting',
  referral: 'Referral',
  chronology: 'Chronology',
  'case-note': 'Case note',
  closing: 'Closing or transfer summary',
};

const nations: Record<Nation, string> = {
  England: 'England',
  Scotland: 'Scotland',
  Wales: 'Wales',
  'Northern Ireland': 'Northern Ireland',
};

const problems: Record<ReviewProblem, ProblemWords> = {
  'not-in-word': {
    title: 'This page works inside Microsoft Word',
    todo: 'Open a document in Word, then choose “Check case writing” on the Review tab.',
  },
  'office-not-loaded': {
    title: 'A part of Office could not be loaded',
    todo: 'See whether you are online, then try again. If it happens again, please ask your IT team to allow https://appsforoffice.microsoft.com: Word’s add-ins need it.',
  },
  'no-answer': {
    title: 'Word has not answered yet',
    todo: 'Please try again. If it happens again, close this pane and open it from the Review tab.',
  },
  'word-too-old': {
    title: 'This version of Word cannot run Full Picture',
    todo: 'Update Office, or open the document in Word on the web.',
  },
  protected: {
    title: 'The document is protected',
    todo: 'Word does not let Full Picture read it. Turn the protection off in the Review tab, or check a copy that is not protected.',
  },
  busy: {
    title: 'Word is busy',
    todo: 'Finish what is open in Word (a dialog, a print preview, a cell that is being edited), then try again.',
  },
  cancelled: {
    title: 'The check was stopped',
    todo: 'You can check the document again at any time.',
  },
  failed: {
    title: 'Word could not do this',
    todo: 'Try again. If it happens again, save the document, close it and open it anew.',
  },
  'not-loaded': {
    title: 'A part of Full Picture could not be loaded',
    todo: 'See whether you are online, then try again.',
  },
  'check-failed': {
    title: 'The check broke off',
    todo: 'This is a fault in Full Picture, not in your document. Try again; if it happens again, please tell whoever looks after the add-in.',
  },
};

const unread: Record<Limit, string> = {
  'headers-and-footers': 'Not all headers and footers could be read in this version of Word. Those of first pages and even pages may be missing.',
  notes: 'Footnotes and endnotes could not be read in this version of Word.',
  'text-boxes': 'Text boxes could not be read in this version of Word.',
  comments: 'Not all comments and replies could be read in this version of Word.',
  'merged-cells': 'Word did not say which table cells are merged, so a cell may have been read under the wrong heading.',
  'tracked-changes': 'Word did not say which text is deleted in tracked changes, so deleted words may have been checked too.',
  'hidden-text': 'Word did not say which text is hidden, so hidden words may have been checked too.',
};

const shown: Record<ShowOutcome, string> = {
  shown: 'The words are selected in the document.',
  'paragraph-shown': 'Word could not select the words themselves, so their paragraph is selected.',
  'text-changed': 'The text has changed since the check.',
};

/** Every word the pane shows, in British English. Another language is another object of the same type. */
export const enGB = {
  language: LANGUAGE as string,
  name: 'Full Picture',
  levels,
  kinds,
  nations,
  problems,
  privacy: 'Nothing in this document leaves your computer.',
  risk: {
    share: 'A child may be at immediate risk: share now',
    answer: 'Call 999 (police) or your duty team now. Do not wait for this check.',
  },
  /** @param day ISO 8601 day. */
  day: dayWords,
  quote: (text: string): string => `“${text}”`,
  problemCode: (code: string): string => `For your IT support: ${code}`,
  starting: 'Getting ready…',
  tryAgain: 'Try again',
  welcome: {
    title: 'See the full picture before you share',
    purpose: 'Full Picture checks this document against eight practice points for working together around a child.',
    promises: [
      'It shows you places to look at again, says why they matter and what you could do.',
      'You decide. It changes nothing in your document.',
      'Nothing in this document leaves your computer.',
    ],
    start: 'Check document',
    points: 'The eight practice points',
    source:
      'After “What helps to support effective multi-agency working and information sharing?”, NSPCC Learning, January 2025. Full Picture is independent of the NSPCC.',
    back: 'Back to the check',
    again: 'About Full Picture',
  },
  settings: {
    label: 'How it is checked',
    /** One line that says what the check went by. */
    line: (kind: string, guessed: boolean, nation: string, day: string): string => `${kind}${guessed ? ' (our guess)' : ''} · ${nation} · ${day}`,
    change: 'Change',
    kind: 'Kind of document',
    guess: 'Guess from the text',
    guessed: (kind: string): string => `Our guess: ${kind}`,
    guessHint: 'We guessed this from the title, headings and tables. Please change it if it is not right.',
    nation: 'Nation',
    day: 'Day of the check',
    live: 'Check while I write',
  },
  check: {
    again: 'Check again',
    cancel: 'Stop',
    reading: 'Reading the document…',
    checking: 'Checking the document…',
    percent: (share: number): string => `${Math.round(share * 100)}%`,
    progress: 'How far the check is',
    cancelled: 'The check was stopped.',
    cancelledKept: 'The check was stopped. The findings of the last check are still here.',
    ready: 'Ready to check this document.',
    at: (time: Date): string => `Checked at ${timeFormat.format(time)}`,
    words: (count: number): string => counted(count, 'word', 'words'),
    finished: (findings: number, must: number): string =>
      findings === 0
        ? 'Check finished. Nothing found.'
        : `Check finished. ${counted(findings, 'finding', 'findings')}, ${must === 0 ? 'none' : numberFormat.format(must)} of them to mend before sharing.`,
    empty: {
      title: 'There is no text in this document yet',
      todo: 'Write or paste some text, then check again.',
    },
    readOnly: 'This document is open for reading only. You can check it; to change it, choose Enable Editing in Word first.',
  },
  findings: {
    label: 'Findings',
    total: (count: number, setAside = 0): string =>
      `${count === 0 ? (setAside === 0 ? 'Nothing found' : 'Nothing open') : counted(count, 'finding', 'findings')}${setAside === 0 ? '' : ` · ${numberFormat.format(setAside)} set aside`}`,
    nothing: {
      title: 'The checks found nothing to mend',
      todo: 'That is a good sign, but no proof that the document is complete or that the child is safe.',
    },
    nothingOpen: {
      title: 'Nothing is left open',
      todo: 'What was found is set aside, with the reasons below. That is no proof that the document is complete or that the child is safe.',
    },
    lookedAt: 'Looked at',
    filter: 'Show one level only',
    onlyLevel: (level: Level): string => `Only “${levels[level].name}” is shown; press it again to show all.`,
    levelCount: (level: Level, count: number): string => `${numberFormat.format(count)} ${levels[level].name}`,
    point: (point: number): string => `Practice point ${point}: `,
    aboutDocument: 'About the whole document',
    more: (count: number): string => `Show ${numberFormat.format(count)} more`,
    fewer: 'Show fewer',
    moreOf: (count: number, quote: string): string => `Show ${numberFormat.format(count)} more of ${quote}`,
    fewerOf: (quote: string): string => `Show fewer of ${quote}`,
    places: (count: number): string => counted(count, 'place', 'places'),
    why: 'Why it matters',
    todo: 'What to do',
    show: 'Show in document',
    showing: 'Looking for the words…',
    shown,
    previous: 'Previous finding (Alt+Up)',
    next: 'Next finding (Alt+Down)',
    navigation: 'Go through the findings',
    position: (index: number, count: number): string => `${numberFormat.format(index)} of ${numberFormat.format(count)}`,
    selected: (index: number, count: number, level: Level, title: string, words: string | null): string =>
      `Finding ${numberFormat.format(index)} of ${numberFormat.format(count)}. ${levels[level].name}: ${title}.${words === null ? '' : ` ${words}`}`,
    met: (count: number): string => `${counted(count, 'practice point', 'practice points')} with nothing found`,
    nothingHere: 'Nothing found here.',
    metHint: 'Our checks saw nothing to mend under these points. Your own eye still counts.',
    unchecked: (count: number): string => `${counted(count, 'practice point', 'practice points')} not checked`,
    notCheckedHere: 'Not checked in this kind of document.',
    uncheckedHint: 'We have no check for these points here. Please think of them yourself.',
  },
  views: {
    label: 'Parts of Full Picture',
    review: 'Review',
    overview: 'Overview',
    reflect: 'Reflect',
    share: 'Share',
    opening: 'Opening…',
  },
  urgent: {
    label: 'Urgent sharing',
    /** @param at ISO 8601 date and time, with the hour of the place. */
    title: (at: string): string => `Share it now. The urgent route was taken at ${at.slice(11, 16)} on ${dayWords(at.slice(0, 10))}.`,
    open: 'Nothing in Full Picture holds the document back. The time is kept in it.',
    end: 'Put the checklist back',
  },
  record: {
    tryAgain: 'Try again',
    refused: {
      title: 'The document does not take your entries',
      todo: 'It may be open for reading only, or protected. What you set aside or answer stays here until you close this pane. Choose Enable Editing in Word, or save a copy and work in that.',
    },
    failed: {
      title: 'Your entries are not in the document yet',
      todo: 'Word did not answer as it should. They are kept here meanwhile.',
    },
    unreadable: {
      title: 'The document holds entries that cannot be read',
      newer: 'A newer version of Full Picture wrote them. Please ask your IT team for that version; until then nothing is written over them.',
      damaged: 'They are damaged. Nothing is written over them unless you say so.',
      startAnew: 'Start anew',
    },
  },
  team: {
    problems: {
      faulty: 'Your team’s list could not be used',
      'not-fetched': 'Your team’s list could not be fetched',
    },
    goesOn: 'The check goes on without it. Please tell whoever looks after the add-in.',
    more: (count: number): string => `And ${counted(count, 'more fault', 'more faults')}.`,
    /** @param name what the team calls itself; null where it does not say */
    changed: (name: string | null): string => `Switched off or lowered by your team${name === null ? '' : ` (${name})`}`,
    changedHint: 'By themselves these would stand in the way of sharing. Please look at them yourself.',
    others: (count: number, name: string | null): string => `Other checks changed by your team${name === null ? '' : ` (${name})`}: ${numberFormat.format(count)}`,
    change: (title: string, from: Level, to: Level | 'off'): string => `${title}: ${to === 'off' ? `off (otherwise “${levels[from].name}”)` : `“${levels[to].name}” (otherwise “${levels[from].name}”)`}`,
    offHere: 'Switched off by your team.',
  },
  ownTerms: {
    summary: (count: number): string => (count === 0 ? 'Your own words and short forms' : `Your own words and short forms (${numberFormat.format(count)})`),
    hint: 'Full Picture explains them as you say, or leaves them alone. They are kept on this computer only. Please put no names of children or families here.',
    inUse: (name: string | null): string => `The list of your team${name === null ? '' : ` (${name})`} is in use. Your own words win over it.`,
    written: 'Word or short form',
    meaning: 'What it means',
    understood: 'Everybody who gets my documents knows it',
    add: 'Add',
    cancel: 'Cancel',
    remove: (written: string): string => `Remove “${written}”`,
    leftAlone: 'left alone',
    label: 'Words and short forms you added',
    incomplete: 'Please write the word or short form (2 to 80 characters), and what it means (2 to 200).',
    full: (most: number): string => `The list is full: ${numberFormat.format(most)} are the most. Please remove one first.`,
  },
  limits: {
    title: 'What this tool cannot see or judge',
    always: [
      'It cannot tell whether a fact is true or a decision is right.',
      'A check that finds nothing does not mean that a child is safe.',
      'If the document does not show something, that does not mean it was not done.',
      'It does not read pictures, scans, charts or handwriting.',
    ],
    unread,
    thisDocument: 'In this document',
  },
};

export type Words = typeof enGB;
