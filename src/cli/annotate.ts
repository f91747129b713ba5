import { Checker } from '../checker/check-document';
import type { Finding } from '../checker/finding';
import { groupFindings } from '../checker/group-findings';
import type { Report } from '../checker/report';
import { CHECKS } from '../checks/catalogue';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import type { CaseDocument, Story } from '../document/case-document';
import { takesComments, type TextStretch } from '../docx/editing/comment-marks';
import { DocumentEditor } from '../docx/editing/document-editor';
import { addComment, listComments, OUR_NAME, ourComments, removeComments } from '../docx/editing/edit-comments';
import { openPackage } from '../docx/package';
import { readKeptRecord } from '../docx/record-part';
import { commentText } from '../sharing/comment-text';
import { applyDecisions } from '../sharing/decisions';
import { EMPTY_RECORD } from '../sharing/record';
import type { AnnotateCommand } from './arguments';
import { refuseToWriteOver, writeOutput } from './output-file';
import { readFileAs } from './read-document';
import { readTerms } from './read-terms';
import type { Streams } from './streams';

/** What became of the findings of a document. */
interface Annotated {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly comments: number;
  /** Findings that the comments speak of. */
  readonly findings: number;
  /** Findings in places where Word takes no comments, by the place. */
  readonly withoutPlace: ReadonlyMap<Story, number>;
  /** Comments of an earlier run that somebody has answered. */
  readonly answered: number;
  readonly wasSigned: boolean;
}

/**
 * Writes a copy of a document with its open findings as comments; those of an earlier run are replaced.
 * @param at ISO 8601 date and time, which the comments carry
 */
export async function annotate(command: AnnotateCommand, at: string, streams: Streams): Promise<0 | 1 | 2> {
  const { file, output } = command;
  await refuseToWriteOver(output, [file], 'The copy with comments would be written over the original. Choose another name.');
  const local = command.terms === undefined ? NO_LOCAL_TERMS : await readTerms(command.terms);
  const annotated = await readFileAs(file, (bytes) => annotateBytes(bytes, command, local, at), streams);
  if (annotated === null) return 2;
  await writeOutput(output, annotated.bytes);
  streams.out(outcomeText(output, annotated));
  return annotated.report.findings.some(({ level }) => level === 'must') ? 1 : 0;
}

function annotateBytes(bytes: Uint8Array, { kind: asked, nation: askedNation, on }: AnnotateCommand, local: LocalTerms, at: string): Annotated {
  const editor = new DocumentEditor(openPackage(bytes));
  editor.edit((edit) => removeComments(edit, ourComments(editor).map(({ id }) => id)));
  const answered = listComments(editor).filter(({ author, answers }) => author === OUR_NAME && answers === null);
  // What we wrote ourselves is not to be checked.
  const { document } = editor.read();
  const record = readKeptRecord(editor.file).record ?? EMPTY_RECORD;
  const kind = asked ?? record.kind;
  const nation = askedNation ?? record.nation;
  const checked = new Checker(CHECKS, local).check(document, { on, local, ...(kind ? { kind } : {}), ...(nation ? { nation } : {}) });
  const { report } = applyDecisions(checked, record);

  const withoutPlace = new Map<Story, number>();
  const known = new Set(answered.map(({ text }) => text));
  let comments = 0;
  let findings = 0;
  // Word keeps the time of this place, and calls it Z.
  const date = `${at.slice(0, 19)}Z`;
  editor.edit((edit) => {
    for (const group of phrasesOf(report)) {
      const stretches = group.map((finding) => stretchOf(editor, document, finding));
      const stretch = stretches.find((found) => found !== null) ?? null;
      if (stretch === null) {
        for (const { paragraph } of group) {
          const story = document.paragraphs[paragraph ?? -1]?.story ?? 'body';
          withoutPlace.set(story, (withoutPlace.get(story) ?? 0) + 1);
        }
        continue;
      }
      const [finding] = group;
      const text = finding ? commentText(finding, group.length) : '';
      findings += group.length;
      if (known.has(text)) continue;
      comments += 1;
      addComment(edit, stretch, { text, date });
    }
  });
  return { report, bytes: editor.save(), comments, findings, withoutPlace, answered: answered.length, wasSigned: record.signOffs.length > 0 };
}

/** The findings of the report, those of one check and the same words together, in the order of the practice points. */
function phrasesOf(report: Report): Finding[][] {
  return groupFindings(report).open.flatMap(({ checks }) => checks.flatMap(({ phrases }) => phrases.map((phrase) => phrase.findings.map(({ finding }) => finding))));
}

/** The words of a finding; for one about the whole document its first words. Null where Word takes no comment. */
function stretchOf(editor: DocumentEditor, document: CaseDocument, { paragraph, start, end }: Finding): TextStretch | null {
  const index = paragraph ?? document.paragraphs.findIndex(({ story, text }) => story === 'body' && text.trim() !== '');
  const source = editor.read().sources[index];
  if (!source || !takesComments(editor, source)) return null;
  return { from: { paragraph: source, at: start ?? 0 }, to: { paragraph: source, at: end ?? source.text.length } };
}

const PLACES: Readonly<Record<Story, string>> = {
  body: 'a document without text in its body',
  header: 'headers',
  footer: 'footers',
  footnote: 'footnotes',
  endnote: 'endnotes',
  'text-box': 'text boxes',
  comment: 'comments',
};

function outcomeText(output: string, { comments, findings, withoutPlace, answered, wasSigned }: Annotated): string {
  const lines = [`${output}: ${counted(comments, 'comment')} for ${counted(findings, 'finding')}. The rest of the document is as it was.`];
  const missing = [...withoutPlace.values()].reduce((sum, count) => sum + count, 0);
  if (missing > 0) {
    const places = [...withoutPlace].map(([story, count]) => `${count} in ${PLACES[story]}`).join(', ');
    lines.push(`${counted(missing, 'finding')} could not be given a comment, as Word takes none there: ${places}. “full-picture check” shows them.`);
  }
  if (answered > 0) lines.push(`${counted(answered, 'earlier comment')} of ours that somebody answered ${answered === 1 ? 'was' : 'were'} left as ${answered === 1 ? 'it is' : 'they are'}.`);
  if (wasSigned) lines.push('The original was signed off. Comments count as text, so the sign-off does not fit this copy.');
  return lines.join('\n');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
