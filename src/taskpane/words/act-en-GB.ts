import type { Decision } from '../../sharing/record';

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
  deed: {
    undo: 'Undo',
    dismiss: 'Close this message',
  },
};

export type ActWords = typeof actEnGB;
