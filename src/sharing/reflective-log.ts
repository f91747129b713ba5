import type { EvidencePlace } from '../checker/evidence';
import { PRACTICE_POINTS } from '../checks/practice-points';
import { isComplete } from './answers';
import type { AskedQuestion } from './asked-questions';
import type { Answer } from './record';

/** A paragraph of the log; `text` may be of several lines. */
export interface LogBlock {
  readonly style: 'title' | 'note' | 'heading' | 'question' | 'text' | 'quote' | 'item';
  readonly text: string;
}

/** What the log says of its own, in the language of the pane. */
export interface LogWords {
  readonly title: string;
  /** How a question was answered, and when. */
  readonly state: (answer: Answer) => string;
  /** What was said to a question put as "Is it so?"; null where nobody has. */
  readonly so: (answer: Answer) => string | null;
  readonly place: (place: EvidencePlace) => string;
  /** Heads the questions that are still open. */
  readonly open: string;
  readonly nothing: string;
}

export interface LogGiven {
  /** All questions, in order. */
  readonly questions: readonly AskedQuestion[];
  readonly answers: readonly Answer[];
  /** Ids of the questions that are asked now: those without an answer are named at the end. */
  readonly asked: readonly string[];
  /** Lines beneath the title: the day, the kind of document. */
  readonly about: readonly string[];
  /** What the document says to each question; left out where the log is to go without the quoted places. */
  readonly places?: ReadonlyMap<string, readonly EvidencePlace[]>;
}

/** Places quoted for a question: the best of them come first. */
const MOST_PLACES = 3;

/** The answers as a log to take to supervision, whichever way they were asked on: none is left out. */
export function reflectiveLog({ questions, answers, asked, about, places }: LogGiven, words: LogWords): LogBlock[] {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const log: LogBlock[] = [{ style: 'title', text: words.title }, ...about.map((text): LogBlock => ({ style: 'note', text }))];
  for (const { number, title } of PRACTICE_POINTS) {
    const own = questions.flatMap((question) => {
      const answer = question.point === number ? byQuestion.get(question.id) : undefined;
      return answer ? answerBlocks(question, answer, places?.get(question.id) ?? [], words) : [];
    });
    if (own.length > 0) log.push({ style: 'heading', text: `${number}. ${title}` }, ...own);
  }
  if (log.every(({ style }) => style !== 'heading')) log.push({ style: 'text', text: words.nothing });
  const open = questions.filter(({ id }) => asked.includes(id) && !isComplete(byQuestion.get(id)));
  if (open.length > 0) log.push({ style: 'heading', text: words.open }, ...open.map(({ text }): LogBlock => ({ style: 'item', text })));
  return log;
}

function answerBlocks({ text }: AskedQuestion, answer: Answer, places: readonly EvidencePlace[], words: LogWords): LogBlock[] {
  const so = words.so(answer);
  return [
    { style: 'question', text },
    ...(so === null ? [] : [{ style: 'text', text: so } as const]),
    ...(answer.text.trim() === '' ? [] : [{ style: 'text', text: answer.text.trim() } as const]),
    { style: 'note', text: words.state(answer) },
    ...places.slice(0, MOST_PLACES).map((place): LogBlock => ({ style: 'quote', text: words.place(place) })),
  ];
}

/** The log as plain text, as it is copied. */
export function logAsText(log: readonly LogBlock[]): string {
  return spaced(log, ({ style, text }) => (style === 'item' || style === 'quote' ? `- ${text.replace(/\n/g, '\n  ')}` : text));
}

/** The log as Markdown (CommonMark): what people wrote is shown as they wrote it. */
export function logAsMarkdown(log: readonly LogBlock[]): string {
  return spaced(log, ({ style, text }) => {
    switch (style) {
      case 'title':
        return `# ${inline(oneLine(text))}`;
      case 'heading':
        return `## ${inline(oneLine(text))}`;
      case 'question':
        return `### ${inline(oneLine(text))}`;
      case 'item':
        return `- ${inline(oneLine(text))}`;
      case 'note':
        return `*${inline(oneLine(text))}*`;
      case 'quote':
        return `> ${inline(oneLine(text))}`;
      case 'text':
        return text.split(/\n\s*\n/).map((paragraph) => paragraph.split('\n').map((line) => inline(line.trim())).join('\\\n')).join('\n\n');
    }
  });
}

function spaced(log: readonly LogBlock[], write: (block: LogBlock) => string): string {
  const written = log.map((block, at) => {
    const close = block.style === 'item' && log[at - 1]?.style === 'item';
    return `${at === 0 ? '' : close ? '\n' : '\n\n'}${write(block)}`;
  });
  return `${written.join('')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A line whose signs mean nothing in Markdown. */
function inline(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(?:[-+=]|#+)/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
