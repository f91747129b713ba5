import type { Finding } from '../../checker/finding';
import { groupFindings } from '../../checker/group-findings';
import type { Report } from '../../checker/report';
import type { CaseDocument } from '../../document/case-document';
import { commentText } from '../../sharing/comment-text';
import type { Note } from '../../word/note';

/** The comment on one finding. */
export function noteFor(finding: Finding, places = 1): Note {
  const { paragraph, start, end } = finding;
  return { position: paragraph === null || start === null || end === null ? null : { paragraph, start, end }, text: commentText(finding, places) };
}

/** The comments on all findings of a report: what one check found in the same words has one, at its first place where Word takes comments. */
export function notesFor(report: Report, document: CaseDocument): readonly Note[] {
  const phrases = groupFindings(report).open.flatMap(({ checks }) => checks.flatMap(({ phrases }) => phrases));
  return phrases.flatMap(({ findings }) => {
    const first = findings.find(({ finding: { paragraph } }) => paragraph === null || document.paragraphs[paragraph]?.story === 'body') ?? findings[0];
    return first ? [noteFor(first.finding, findings.length)] : [];
  });
}
