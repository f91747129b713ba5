import type { AskedQuestion } from '../sharing/asked-questions';
import type { Checklist, Destination } from '../sharing/checklist';
import { wordsOf } from '../sharing/decisions';

/** What is missing before a document can be signed off, to read on a terminal. */
export function checklistText(file: string, checklist: Checklist, questions: readonly AskedQuestion[]): string {
  const lines = [`${file}: Not ready to be signed off. This is missing:`];
  for (const { title, blocks, missing } of checklist.rows) {
    if (!blocks) continue;
    lines.push('', title);
    for (const { text, required, byPerson, go } of missing) {
      if (!required) continue;
      lines.push(`  - ${text}${byPerson ? ' (Only a person can say.)' : ''}`, ...details(go, checklist, questions));
    }
  }
  return [...lines, '', 'Put it into the document, or into a file for --answers. If a child may be at immediate risk, do not wait: "urgent": "the reason" in that file signs at once.'].join('\n');
}

/** The findings with the keys, and the questions with the ids, that a file of answers names. */
function details(go: Destination, { decided }: Checklist, questions: readonly AskedQuestion[]): string[] {
  if (go.to === 'questions') return questions.filter(({ id }) => go.questions.includes(id)).map(({ id, text }) => `      ${id}  ${text}`);
  if (go.to !== 'findings') return [];
  return decided.report.findings
    .filter(({ key, point, level }) => point === go.point && level === go.level && go.keys.includes(key))
    .map((finding) => `      ${finding.key}  ${finding.title}${wordsOf(finding) === '' ? '' : `: “${shorten(wordsOf(finding))}”`}`);
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
