import type { EvidencePlace } from '../../src/checker/evidence';
import { QUESTIONS } from '../../src/checks/question-catalogue';
import { logAsMarkdown, logAsText, reflectiveLog, type LogBlock, type LogGiven, type LogWords } from '../../src/sharing/reflective-log';
import type { Answer } from '../../src/sharing/record';

const WORDS: LogWords = {
  title: 'Reflective log',
  state: ({ state }) => state,
  so: ({ so }) => (so === null ? null : `Is it so? ${so}`),
  place: ({ about, quote }) => `${about}: “${quote}”`,
  open: 'Not answered yet',
  nothing: 'Nothing yet.',
};
const answer = (question: string, more: Partial<Answer> = {}): Answer => ({ question, state: 'answered', text: 'Aunt Bea.', so: null, at: '2026-03-20T14:05:00.000Z', ...more });
const place = (quote: string): EvidencePlace => ({ paragraph: 0, start: 0, end: quote.length, quote, sentence: quote, about: 'Gran' });
const textOf = (id: string): string => QUESTIONS.find((question) => question.id === id)!.text;
const logOf = (given: Partial<LogGiven>) => reflectiveLog({ questions: QUESTIONS, answers: [], asked: [], about: ['20 March 2026'], ...given }, WORDS);
const styled = (log: readonly LogBlock[], style: LogBlock['style']): string[] => log.filter((block) => block.style === style).map(({ text }) => text);

describe('the reflective log', () => {
  it('holds every answer, asked now or not, under its practice point, with how it was answered', () => {
    const log = logOf({ answers: [answer('pp8.q2', { text: 'The youth club.' }), answer('pp1.q1'), answer('pp1.q2', { state: 'in-document', text: '' })], asked: ['pp1.q1'] });
    expect(styled(log, 'heading')).toEqual(['1. Seek and share information', '8. Decide with everyone’s knowledge']);
    expect(styled(log, 'question')).toEqual(['pp1.q1', 'pp1.q2', 'pp8.q2'].map(textOf));
    expect(styled(log, 'text')).toEqual(['Aunt Bea.', 'The youth club.']);
    expect(styled(log, 'note')).toEqual(['20 March 2026', 'answered', 'in-document', 'answered']);
  });

  it('names what is asked and not answered, drafts among it', () => {
    const log = logOf({ answers: [answer('pp1.q1'), answer('pp1.q2', { state: 'does-not-apply', text: '' })], asked: ['pp1.q1', 'pp1.q2', 'pp7.q1'] });
    expect(styled(log, 'heading').at(-1)).toBe('Not answered yet');
    expect(styled(log, 'item')).toEqual([textOf('pp1.q2'), textOf('pp7.q1')]);
  });

  it('says what was said to “Is it so?”', () => {
    expect(styled(logOf({ answers: [answer('pp3.q1', { so: 'no', text: '' })] }), 'text')).toEqual(['Is it so? no']);
  });

  it('quotes the best places alone, and none unless asked to', () => {
    const answers = [answer('pp1.q1')];
    const places = new Map([['pp1.q1', ['One.', 'Two.', 'Three.', 'Four.'].map(place)]]);
    expect(styled(logOf({ answers, places }), 'quote')).toEqual(['Gran: “One.”', 'Gran: “Two.”', 'Gran: “Three.”']);
    expect(styled(logOf({ answers }), 'quote')).toEqual([]);
  });

  it('says so where there is nothing yet', () => {
    expect(styled(logOf({ asked: ['pp1.q1'] }), 'text')).toEqual(['Nothing yet.']);
  });
});

describe('as text', () => {
  it('has its paragraphs apart, and lists together', () => {
    const log: LogBlock[] = [{ style: 'title', text: 'Log' }, { style: 'text', text: 'One.\nTwo.' }, { style: 'item', text: 'First?' }, { style: 'item', text: 'Second?' }];
    expect(logAsText(log)).toBe('Log\n\nOne.\nTwo.\n\n- First?\n- Second?\n');
  });
});

describe('as Markdown', () => {
  const written = (text: string): string => logAsMarkdown([{ style: 'text', text }]).trimEnd();

  it('has headings, notes, quotations and lists', () => {
    const styles: LogBlock['style'][] = ['title', 'note', 'heading', 'question', 'text', 'quote', 'item', 'item'];
    expect(logAsMarkdown(styles.map((style) => ({ style, text: 'A' })))).toBe('# A\n\n*A*\n\n## A\n\n### A\n\nA\n\n> A\n\n- A\n- A\n');
  });

  it.each([
    ['*not* _slanted_', '\\*not\\* \\_slanted\\_'],
    ['[no](link) <b>', '\\[no\\](link) \\<b\\>'],
    ['# No heading', '\\# No heading'],
    ['- No item', '\\- No item'],
    ['1. No number', '1\\. No number'],
    ['    no code', 'no code'],
    ['Mum & Dad &amp; Gran', 'Mum & Dad \\&amp; Gran'],
    ['One line\nand another', 'One line\\\nand another'],
    ['One.\n\nTwo.', 'One.\n\nTwo.'],
    ['===', '\\==='],
    ['10 March: seen.', '10 March: seen.'],
  ])('shows %j as it was written', (text, markdown) => {
    expect(written(text)).toBe(markdown);
  });
});
