import type { ShownDocument } from './shown-document';
import type { Reach } from './text-steps';
import type { Typing } from './typing';

/** What the browser would do to the page for a key or command, by its name for it, and what is done to the document in its place. */
const DELETIONS: Readonly<Record<string, { readonly direction: 'back' | 'forward'; readonly reach: Reach }>> = {
  deleteContentBackward: { direction: 'back', reach: 'character' },
  deleteContentForward: { direction: 'forward', reach: 'character' },
  deleteContent: { direction: 'back', reach: 'character' },
  deleteByCut: { direction: 'back', reach: 'character' },
  deleteWordBackward: { direction: 'back', reach: 'word' },
  deleteWordForward: { direction: 'forward', reach: 'word' },
  deleteSoftLineBackward: { direction: 'back', reach: 'paragraph' },
  deleteSoftLineForward: { direction: 'forward', reach: 'paragraph' },
  deleteHardLineBackward: { direction: 'back', reach: 'paragraph' },
  deleteHardLineForward: { direction: 'forward', reach: 'paragraph' },
};

/** Lets the sheet be typed into: the browser moves the caret and tells what was typed; the document is changed, and drawn from there. */
export function connectTyping(sheet: HTMLElement, shown: ShownDocument, typing: Typing): void {
  const { closing: signal } = shown.view;
  let isComposing = false;
  sheet.addEventListener(
    'beforeinput',
    (event) => {
      // What an input method builds up is drawn by the browser until it is finished.
      if (isComposing || event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      input(event, shown, typing);
    },
    { signal },
  );
  sheet.addEventListener(
    'compositionstart',
    () => {
      isComposing = true;
      const range = shown.selected();
      if (range && (range.start.paragraph !== range.end.paragraph || range.start.at !== range.end.at)) typing.deleteRange(range);
      composed = shown.selected();
    },
    { signal },
  );
  let composed = shown.selected();
  sheet.addEventListener(
    'compositionend',
    ({ data }) => {
      isComposing = false;
      if (!composed) return;
      // What the browser drew goes, and what was written comes from the document.
      shown.drawAgain(composed.start.paragraph);
      shown.placeCaret(composed.start);
      if (data !== '') typing.insert(data, composed);
    },
    { signal },
  );
  sheet.addEventListener('keydown', (event) => key(event, typing), { signal });
  sheet.addEventListener('dragstart', (event) => event.preventDefault(), { signal });
}

function input(event: InputEvent, shown: ShownDocument, typing: Typing): void {
  const { inputType, data, dataTransfer } = event;
  const deletion = DELETIONS[inputType];
  if (deletion?.direction === 'back') typing.deleteBack(deletion.reach);
  else if (deletion) typing.deleteForward(deletion.reach);
  else if (inputType === 'insertParagraph') typing.splitParagraph();
  else if (inputType === 'insertLineBreak') typing.breakLine();
  else if (inputType === 'historyUndo') typing.undo();
  else if (inputType === 'historyRedo') typing.redo();
  else if (inputType.startsWith('insert')) {
    const text = data ?? dataTransfer?.getData('text/plain') ?? '';
    const [target] = event.getTargetRanges();
    const range = target && ['insertFromDrop', 'insertReplacementText'].includes(inputType) ? rangeOf(target, shown) : shown.selected();
    if (text !== '' && range) typing.insert(text, range);
  }
}

function rangeOf(target: StaticRange, shown: ShownDocument): ReturnType<ShownDocument['selected']> {
  const range = document.createRange();
  range.setStart(target.startContainer, target.startOffset);
  range.setEnd(target.endContainer, target.endOffset);
  return shown.view.links.endsOf(range);
}

/** Undoing is ours alone: the browser knows nothing of what was changed, and would not always ask. */
function key(event: KeyboardEvent, typing: Typing): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const name = event.key.toLowerCase();
  const isRedo = name === 'y' || (name === 'z' && event.shiftKey);
  if (name !== 'z' && !isRedo) return;
  event.preventDefault();
  if (isRedo) typing.redo();
  else typing.undo();
}
