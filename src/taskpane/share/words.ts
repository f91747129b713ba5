import type { SigningProblem } from '../../sharing/sign-off';

const numberFormat = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many: string): string => `${numberFormat.format(count)} ${count === 1 ? one : many}`;

/** Names as they read on in a sentence: "A, B and C". */
const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')}; and ${names.at(-1) ?? ''}`);

const notSigned: Record<SigningProblem, string> = {
  'no-name': 'Please write your name.',
  'no-role': 'Please write in what role you sign, for example “Team manager”.',
  'not-ready': 'Something on the checklist is open again. Please look at it first.',
};

/** The words of the part “Share”, in British English. */
export const SHARE_WORDS = {
  intro: 'What to settle before this document leaves your hands.',
  notChecked: {
    title: 'Check the document first',
    todo: 'The checklist goes by what the check finds.',
    check: 'Check document',
  },
  empty: 'There is no text in this document yet.',
  checking: 'Checking the document…',
  notReadNow: 'Word did not let us read the text just now. What stands here goes by how it was last read.',
  readAgain: 'Read it again',
  gate: {
    open: { title: 'Ready to share', todo: 'All that is required is settled. You can sign it off below.' },
    closed: (open: number, all: number): { readonly title: string; readonly todo: string } => ({
      title: `Not ready to share yet: ${numberFormat.format(all - open)} of ${numberFormat.format(all)} settled`,
      todo: 'Open each row to see what is missing. What you settle is kept in the document.',
    }),
    suspended: { title: 'The urgent route is taken', todo: 'Nothing holds the document back. What is still open stays listed, for afterwards.' },
  },
  checklist: 'Checklist',
  point: (point: number): string => `Practice point ${point}: `,
  settled: 'Settled',
  missing: (count: number): string => counted(count, 'thing to settle', 'things to settle'),
  notRequired: 'Open; not required by your team',
  byPerson: 'Only a person can say.',
  nothingMissing: 'Nothing is missing here.',
  setAside: 'Set aside here, and why',
  noReason: 'no reason given',
  goTo: {
    findings: 'Go to the findings',
    questions: 'Go to the questions',
    check: 'Check again',
  },
  findings: {
    more: (count: number): string => `and ${numberFormat.format(count)} more`,
    looked: (count: number): string => (count === 1 ? 'I have looked at it and leave it as it is' : `I have looked at all ${numberFormat.format(count)} and leave them as they are`),
    about: 'about the whole document',
  },
  quote: (text: string): string => `“${text}”`,
  recipients: {
    label: 'Who receives it',
    name: 'Who receives it',
    nameHint: 'Person or role, with the agency',
    why: 'Why they need it',
    whyHint: 'Share what this person needs for the child, and no more.',
    add: 'Add',
    save: 'Save',
    cancel: 'Cancel',
    edit: (name: string): string => `Change ${name}`,
    remove: (name: string): string => `Remove ${name}`,
    noWhy: 'Why they need it is not said yet.',
    incomplete: 'Please write who receives it.',
    usual: 'Your team usually sends to:',
    addUsual: (name: string): string => `Add ${name}`,
    removed: (name: string): string => `${name} was removed.`,
  },
  told: {
    child: 'Was the child told what is shared, and with whom?',
    family: 'Was the family told what is shared, and with whom?',
    yes: 'Yes',
    no: 'No',
    how: 'How and when (if you like)',
    whyNot: 'Why not',
    whyNotHint: 'For example because telling them would put somebody at risk, or hold up urgent help.',
  },
  unseen: {
    intro: 'Word keeps more in a file than the page shows.',
    sendClean: 'I shall send the clean copy: leave all of these out',
    cleanCopy: 'The clean copy leaves it out',
    lookedAt: 'I have looked at it; it may travel',
    read: 'I have read them; they belong to this child',
    why: 'Why it may travel',
    unknown: 'cannot be told here',
    changed: 'There are more or fewer now than when somebody looked.',
    lookedAgain: 'I have looked again',
    none: (titles: readonly string[]): string => `Not in this document: ${titles.join(', ').toLowerCase()}.`,
    texts: 'What they say',
  },
  signOff: {
    title: 'Sign off',
    notYet: (rows: readonly string[]): string => `You can sign off once these are settled: ${listed(rows)}.`,
    name: 'Your name',
    role: 'Your role',
    sign: 'Sign off',
    signing: 'Reading the text…',
    notSigned,
    changed: 'The text has changed since it was checked. Please check it again before you sign.',
    failed: 'Word did not let us read the text, so nothing was signed. Please try again.',
    done: (name: string): string => `Signed off by ${name}.`,
    history: (count: number): string => counted(count, 'sign-off in this document', 'sign-offs in this document'),
    by: (name: string, role: string): string => `${name} (${role})`,
    urgent: 'by the urgent route, before all was settled',
    version: (version: string): string => `Full Picture ${version}`,
    fingerprint: (whole: string): string => `Number of the text: ${whole.slice(0, 16)}`,
    rows: (settled: number, all: number): string => `${numberFormat.format(settled)} of ${numberFormat.format(all)} rows were settled.`,
    stood: 'What stood, and why',
    open: 'Still open',
  },
  urgentHistory: {
    title: (count: number): string => counted(count, 'urgent sharing', 'urgent sharings'),
    line: (at: string, endedAt: string | null): string => (endedAt === null ? `Since ${at}` : `${at} to ${endedAt}`),
  },
};
