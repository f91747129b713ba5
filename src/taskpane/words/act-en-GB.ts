import type { Decision } from '../../sharing/record';
import type { CommentsMade } from '../../word/note';
import type { UndoOutcome, WordingOutcome } from '../../word/wording';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of what can be done about findings: they come with it, once there is a report. */
export const actEnGB = {
  setAside: {
    open: 'Set aside…',
    legend: 'Leave it as it is',
    once: 'Here only',
    everywhere: (words: string): string => `Wherever this document says “${words}”`,
    everywhereOfCheck: 'Wherever this is found in this document',
    reasonNeeded: 'Why it stands (needed: somebody may ask)',
    reason: 'Why it stands (if you like)',
    reasonMissing: 'Please say in a few words why it stands.',
    confirm: 'Set aside',
    cancel: 'Cancel',
    /** @param words the quoted words or the title of the finding */
    done: (words: string): string => `“${words}” is set aside.`,
    undone: (words: string): string => `“${words}” is open again.`,
    list: (count: number): string => `Set aside (${count})`,
    listHint: 'They are kept in the document, for everybody who opens it, until you share a clean copy.',
    scopes: { once: 'here only', everywhere: 'everywhere in this document' } satisfies Record<Decision['scope'], string>,
    /** Follows the reason that was given. */
    because: (reason: string): string => `Because: ${reason}`,
    noReason: 'No reason given.',
    reopen: 'Open again',
    reopenNamed: (words: string): string => `Open “${words}” again`,
    dormant: (count: number): string => `Set aside before, not found now (${count})`,
  },
  lookedAt: {
    mark: 'I have looked at it',
    marked: 'Looked at',
  },
  ownTerm: {
    open: 'Add to my words…',
    hint: 'Kept on this computer only, for all your documents. Please put no names of children or families here.',
    done: (written: string): string => `“${written}” is among your own words.`,
    undone: (written: string): string => `“${written}” is no longer among your own words.`,
  },
  wording: {
    label: 'Put one of these in its place',
    use: (words: string): string => `“${words}”`,
    useNamed: (words: string): string => `Put “${words}” in its place`,
    hint: 'As a tracked change, which you can undo.',
    hintUntracked: 'This version of Word cannot track what we change; you can undo it here.',
    putting: 'Putting it in place…',
    outcomes: {
      applied: 'The new wording is in place, as a tracked change.',
      'not-tracked': 'The new wording is in place. Word did not track the change.',
      'text-changed': 'The text has changed since the check, so nothing was changed. Please check again.',
      'not-found': 'Word could not find exactly these words, so nothing was changed. Please change them by hand.',
      refused: 'Word did not make the change. The document may be open for reading only, or protected.',
      differs: 'Word did something else than was asked. Please look at the place, and undo it in Word if it is not right.',
    } satisfies Record<WordingOutcome, string>,
    undoOutcomes: {
      undone: 'The words are as they were.',
      'text-changed': 'The new wording has been changed since, so it was left as it is.',
      refused: 'Word did not take it back. Please undo it in Word.',
    } satisfies Record<UndoOutcome, string>,
    all: (count: number): string => `Write out ${counted(count, 'short form', 'short forms')}`,
    allHint: 'Each at its first use, as a tracked change. Untick what you do not want.',
    change: (from: string, to: string): string => `${from} becomes “${to}”`,
    applyTicked: (count: number): string => `Write out ${count}`,
    allDone: (done: number, others: number): string => `${counted(done, 'short form is', 'short forms are')} written out.${others === 0 ? '' : ` ${counted(others, 'was', 'were')} left as ${others === 1 ? 'it was' : 'they were'}: the text has changed, or Word did not make the change.`}`,
    allUndone: (left: number): string => (left === 0 ? 'The words are as they were.' : `${counted(left, 'change', 'changes')} could not be taken back. Please undo ${left === 1 ? 'it' : 'them'} in Word.`),
  },
  marks: {
    label: 'Mark it in the document',
    hint: 'Underlined in the text, and not saved with it. Put the cursor in an underlined word to see it here. If you see no underlines, close this pane and open it again.',
    notOffered: 'This version of Word cannot underline what was found. Comments can show it in the document: see below.',
    notOfferedWithoutComments: 'This version of Word cannot underline what was found in the document.',
    refused: 'Word does not underline what was found on this computer. Comments can show it in the document: see below.',
    refusedWithoutComments: 'Word does not underline what was found on this computer.',
    readOnly: 'What was found is underlined only in a document that can be changed.',
    /** @param words the quoted words or the title of the finding */
    needsReason: (words: string): string => `“${words}” stays open: to set it aside, please say here why it stands.`,
  },
  comments: {
    add: 'Add as comment',
    addAll: (count: number): string => `Add ${counted(count, 'comment', 'comments')}`,
    remove: 'Remove our comments',
    title: 'Comments in the document',
    hint: 'What was found, as comments beside the text. Earlier comments of ours are replaced; others stay.',
    working: 'Working on the comments…',
    made: ({ made, elsewhere, textChanged, refused }: CommentsMade): string =>
      [
        `${counted(made, 'comment is', 'comments are')} in the document.`,
        ...(elsewhere > 0 ? [`${counted(elsewhere, 'finding stands', 'findings stand')} where Word takes no comments (headers, footers, notes, text boxes).`] : []),
        ...(textChanged > 0 ? [`${counted(textChanged, 'text has', 'texts have')} changed since the check: please check again.`] : []),
        ...(refused > 0 ? [`Word did not take ${refused}.`] : []),
      ].join(' '),
    removed: (count: number): string => (count === 0 ? 'There is no comment of ours to remove.' : `${counted(count, 'comment of ours is', 'comments of ours are')} removed.`),
  },
  place: {
    label: 'From the document',
    narrow: 'Selection only',
    go: 'Finding at the cursor',
    goHint: 'Go to the finding at the cursor in the document (Alt+Enter)',
    narrowed: 'Only what stands in your selection is listed.',
    showAll: 'Show all',
    nothingInSelection: { title: 'Nothing found in your selection', todo: 'Findings about the whole document are not listed with a selection.' },
    nothingSelected: 'Nothing is selected in the document. Select the text you want to look at, then try again.',
    noneHere: (quote: string): string => `There is no finding at the cursor. The next one is “${quote}”.`,
    noneFurther: 'There is no finding at the cursor, and none further down.',
    goNext: 'Go to it',
    elsewhere: 'We could not tell where the cursor stands. Put it into the text of the document, then try again.',
    failed: 'Word did not say where the cursor stands. Please try again.',
  },
  deed: {
    undo: 'Undo',
    dismiss: 'Close this message',
  },
};

export type ActWords = typeof actEnGB;
