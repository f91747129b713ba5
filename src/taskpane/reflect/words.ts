import type { Occasion } from '../../sharing/occasions';
import type { Answer } from '../../sharing/record';
import type { Route } from '../../sharing/reflection';
import type { RecordStanding } from '../record/use-record';
import type { AnswerStatus } from './answer-status';
import { promptsEnGB } from './prompts';

const numberFormat = new Intl.NumberFormat('en-GB');
const counted = (count: number, one: string, many: string): string => `${numberFormat.format(count)} ${count === 1 ? one : many}`;

const occasions: Record<Occasion, { readonly name: string; readonly intro: string }> = {
  writing: {
    name: 'Writing a document',
    intro: 'Each question shows what your document already says to it. Where that is enough, say so. Where it is not, note it here or write it into the document.',
  },
  minutes: {
    name: 'Getting minutes ready to send',
    intro: 'Before the minutes go out: read them as somebody would who could not come, and as the child or a parent would.',
  },
  'own-work': {
    name: 'Looking back on my own work',
    intro: 'For you, and for supervision. There are no right answers; a line or two is enough.',
  },
};

const statuses: Record<AnswerStatus, string> = {
  open: 'Not answered yet',
  begun: 'Begun',
  answered: 'Answered',
  'in-document': 'Answered in the document',
  'does-not-apply': 'Does not apply',
};

const ways: Record<Answer['state'], { readonly name: string; readonly label: string }> = {
  answered: { name: 'Here', label: 'Your answer' },
  'in-document': { name: 'In the document', label: 'Where, or a remark (if you like)' },
  'does-not-apply': { name: 'Does not apply', label: 'Why it does not apply' },
};

const whereKept: Record<RecordStanding['state'], string> = {
  reading: '',
  kept: 'Kept in the document.',
  keeping: 'Being kept…',
  refused: 'Only in this pane: the document does not take it.',
  unreadable: 'Only in this pane: the document holds entries that cannot be read.',
  failed: 'Only in this pane so far: Word has not taken it yet.',
};

/** The words of this part of the pane, in British English; loaded with it. Another language is another object of the same type. */
export const reflectEnGB = {
  occasions,
  prompts: promptsEnGB,
  statuses,
  ways,
  whereKept,
  occasion: 'What are you doing?',
  route: 'How many questions',
  routes: {
    short: (count: number): string => `The ${numberFormat.format(count)} that matter most`,
    whole: (count: number): string => `All ${numberFormat.format(count)}`,
  } satisfies Record<Route, (count: number) => string>,
  reading: 'Getting your answers…',
  progress: (answered: number, all: number): string => (answered === all ? (all === 1 ? 'Answered' : `All ${numberFormat.format(all)} answered`) : `${numberFormat.format(answered)} of ${numberFormat.format(all)} answered`),
  progressLabel: 'Questions answered',
  nextOpen: 'Next open question',
  questions: 'Questions',
  point: (point: number): string => `Practice point ${point}: `,
  lessFitting: 'These fit this kind of document less. Answer them if they help you.',
  followUp: 'Follow-up',
  evidence: {
    title: 'What the document says',
    gathering: 'Reading the document for this…',
    none: 'Nothing was found that speaks to it. That does not mean that nothing was done.',
    noText: 'There is no text in this document yet.',
    notChecked: 'The document has not been checked yet.',
    check: 'Check document',
    failed: 'What the document says could not be gathered.',
    lookedFor: 'What would speak to it: ',
    show: 'Show in document',
    showOf: (about: string): string => `Show in document: ${about}`,
    more: (count: number): string => `Show ${numberFormat.format(count)} more`,
    fewer: 'Show fewer',
  },
  findings: {
    title: 'What the checks found',
    places: (count: number): string => counted(count, 'place', 'places'),
    go: 'See in Review',
    goOf: (title: string): string => `See in Review: ${title}`,
  },
  answer: {
    legend: 'Where is it answered?',
    whyNeeded: 'Please say why in a few words: a question without an answer counts as open.',
    asYouWrite: 'Kept as you write.',
    clear: 'Clear',
    next: 'Next question',
    nextHint: 'Next question (Ctrl+Enter)',
    /** What follow-ups hang on, by the question they follow. */
    so: {
      'pp3.q1': 'Is there a chronology or running record?',
      'pp8.q1': 'Is one of these good relationships with you?',
    } as Readonly<Record<string, string>>,
    yes: 'Yes',
    no: 'No',
    followsOnce: 'A further question follows once you have answered this one.',
  },
  log: {
    heading: 'Reflective log',
    summary: 'To take to supervision',
    hint: 'It leaves this document only when you press a button here. What you take along may be about a child: keep it where your organisation says.',
    quoted: 'With the places quoted from the document',
    copy: 'Copy',
    print: 'Print',
    docx: 'Save for Word',
    markdown: 'Save as Markdown',
    outcomes: {
      copied: 'Copied. You can paste it where you need it.',
      selected: 'This Word does not let us copy. The log is selected below: press Ctrl+C.',
      saved: 'The file is in your downloads. If it is not there, this Word does not save files from a pane: please use Copy.',
      notSaved: 'It could not be saved. See whether you are online, or use Copy.',
    },
    /** @param day ISO 8601 */
    file: (day: string): string => `Reflective log ${day}`,
    about: (kind: string, occasion: string): string => `${kind} · ${occasion}`,
    progress: (answered: number, all: number): string => `${numberFormat.format(answered)} of ${counted(all, 'question', 'questions')} answered`,
    /** @param day '' where the record does not say */
    state: (status: AnswerStatus, day: string): string => (day === '' ? statuses[status] : `${statuses[status]}, ${day}`),
    so: (question: string, yes: boolean): string => `${question} ${yes ? 'Yes.' : 'No.'}`,
    place: (about: string, quote: string): string => (about === '' ? quote : `${about}: ${quote}`),
    open: 'Not answered yet',
    nothing: 'Nothing has been answered yet.',
  },
  done: {
    title: 'That is all of them',
    todo: 'Below you can take them along to supervision.',
    /** @param count questions that fit the kind of document and are not on the short way */
    more: (count: number): string => `Before the document is shared, ${counted(count, 'more question that fits it is', 'more questions that fit it are')} asked: choose “All” to see them.`,
  },
};

export type ReflectWords = typeof reflectEnGB;
