import type { DocumentComment } from './comments';
import { drawBlock } from './draw-blocks';
import { Flow } from './flow';
import { pt } from './lengths';
import type { Note, NoteKind } from './notes';
import { child } from './ooxml';
import type { Pen } from './pen';
import { format, make } from './pen';
import type { PageEdge, Section } from './sections';
import { readSections } from './sections';

/** How many blocks make a stretch of the sheet that the browser lays out only when it comes into view. */
const STRETCH = 40;
const PAGES: Readonly<Record<string, string>> = { first: ' (first page)', even: ' (even pages)' };

/** Draws the whole document on one sheet, a step for each paragraph or row. */
export function* drawDocument(pen: Pen, sheet: Element): Generator<void> {
  const body = child(pen.part.root, 'body');
  const sections = body ? readSections(body) : [];
  const widest = Math.max(...sections.map((section) => section.width), 0);
  format(pen, sheet, { width: pt(widest) });
  for (const [index, section] of sections.entries()) yield* drawSection(pen, section, sheet, index, sections.length);
}

function* drawSection(pen: Pen, section: Section, sheet: Element, index: number, count: number): Generator<void> {
  const { margins } = section;
  const box = make(pen, 'section', index > 0 && !section.continuous ? 'new-page' : '');
  format(pen, box, {
    width: pt(section.width),
    'padding-top': pt(index === 0 ? margins.top / 2 : 0),
    'padding-bottom': pt(index === count - 1 ? margins.bottom / 2 : 0),
  });
  sheet.append(box);
  const sides = { 'padding-inline': `${pt(margins.left)} ${pt(margins.right)}` };
  yield* drawEdges(pen, section.headers, 'header', box, sides);
  const flow = new Flow();
  let stretch: HTMLElement | null = null;
  for (const [position, block] of section.blocks.entries()) {
    if (!stretch || position % STRETCH === 0) {
      stretch = make(pen, 'div', 'stretch');
      format(pen, stretch, sides);
      box.append(stretch);
    }
    yield* drawBlock(pen, block, stretch, flow);
  }
  if (index === count - 1) yield* drawAllNotes(pen, box, sides);
  yield* drawEdges(pen, section.footers, 'footer', box, sides);
}

/** Headers and footers that the section brings; those it keeps from the section before are not drawn again. */
function* drawEdges(pen: Pen, edges: readonly PageEdge[], name: 'header' | 'footer', into: Element, sides: Record<string, string>): Generator<void> {
  for (const edge of edges) {
    const part = pen.part.byId(edge.relationship);
    if (!part) continue;
    const box = make(pen, name, 'page-edge');
    box.dataset['edge'] = `${name === 'header' ? 'Header' : 'Footer'}${PAGES[edge.pages] ?? ''}`;
    format(pen, box, sides);
    into.append(box);
    yield* pen.drawBlocks({ ...pen, part }, part.root, box);
    if (!box.textContent?.trim() && !box.querySelector('img, .placeholder, .text-box')) box.remove();
  }
}

function* drawAllNotes(pen: Pen, into: Element, sides: Record<string, string>): Generator<void> {
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = pen.part.byKind(`${kind}s`);
    const notes = pen.notes.used(kind);
    if (!part || !notes.length) continue;
    const box = make(pen, 'section', 'notes');
    box.ariaLabel = kind === 'footnote' ? 'Footnotes' : 'Endnotes';
    format(pen, box, sides);
    into.append(box);
    for (const note of notes) yield* drawNote({ ...pen, part }, note, kind, box);
  }
}

function* drawNote(pen: Pen, note: Note, kind: NoteKind, into: Element): Generator<void> {
  const box = make(pen, 'div', 'note');
  box.id = note.anchor;
  box.dataset['label'] = note.label;
  box.ariaLabel = `${kind === 'footnote' ? 'Footnote' : 'Endnote'} ${note.label}`;
  box.role = 'note';
  into.append(box);
  yield* pen.drawBlocks(pen, note.element, box);
}

/** Draws the comments as cards, answers in the card of what they answer, a step for each paragraph. */
export function* drawComments(pen: Pen, into: Element): Generator<void> {
  const part = pen.part.byKind('comments');
  if (!part) return;
  for (const comment of pen.comments.all) {
    const answered = comment.answers === null ? null : into.querySelector(`#comment-${CSS.escape(comment.answers)}`);
    yield* drawComment({ ...pen, part }, comment, answered ?? into);
  }
}

function* drawComment(pen: Pen, comment: DocumentComment, into: Element): Generator<void> {
  const isAnswer = comment.answers !== null;
  const card = make(pen, 'article', `comment${isAnswer ? ' answer' : ''}${comment.isResolved ? ' resolved' : ''}`);
  card.id = `comment-${comment.id}`;
  card.dataset['comment'] = comment.answers ?? comment.id;
  if (!isAnswer) card.tabIndex = 0;
  const heading = make(pen, 'p', 'comment-author generated');
  heading.dataset['label'] = [comment.author || comment.initials || 'Unknown author', dateInWords(comment.date)].filter(Boolean).join(' · ');
  card.ariaLabel = `${isAnswer ? 'Answer' : comment.isResolved ? 'Resolved comment' : 'Comment'} by ${heading.dataset['label']}`;
  card.append(heading);
  if (comment.isResolved && !isAnswer) {
    const sign = make(pen, 'p', 'comment-resolved generated');
    sign.dataset['label'] = '✓ Resolved';
    card.append(sign);
  }
  into.append(card);
  yield* pen.drawBlocks(pen, comment.element, card);
}

function dateInWords(date: string): string {
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
}

