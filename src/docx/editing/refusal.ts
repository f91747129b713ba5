/** Why a change was not made. */
export type RefusalReason =
  | 'outside'
  | 'field'
  | 'locked'
  | 'bound'
  | 'choice'
  | 'prompt'
  | 'mathematics'
  | 'other-form'
  | 'note-or-margin'
  | 'section'
  | 'no-neighbour'
  | 'characters';

const MESSAGES: Readonly<Record<RefusalReason, string>> = {
  outside: 'These words are no longer where they were.',
  field: 'These words are filled in by Word (a date, a page number, a table of contents). Change what they are made from.',
  locked: 'These words are in a part of the form that is locked.',
  bound: 'These words are filled in from the document’s properties. Change them there.',
  choice: 'These words are chosen from a list. Choose others in the document.',
  prompt: 'This is the prompt of a form field that nobody has filled in yet. Fill it in in the document.',
  mathematics: 'These words are part of a formula.',
  'other-form': 'These words are kept in the file in two forms, of which only Word can change both.',
  'note-or-margin': 'Word takes no comments in headers, footers, notes, text boxes and comments.',
  section: 'A new section begins here, with a page layout of its own.',
  'no-neighbour': 'There is no paragraph here that this one could be joined to.',
  characters: 'This text has characters that a Word document cannot hold.',
};

/** A change that was not made, because it would have gone wrong; nothing was changed. `message` is one plain line for the user. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';

  constructor(readonly reason: RefusalReason) {
    super(MESSAGES[reason]);
  }
}
