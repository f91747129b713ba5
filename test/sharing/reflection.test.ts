import { QUESTIONS } from '../../src/checks/question-catalogue';
import { DOCUMENT_KINDS } from '../../src/document/kinds';
import { occasionOf, OCCASIONS, shortRoute } from '../../src/sharing/occasions';
import { questionsOnWay, type Way } from '../../src/sharing/reflection';
import type { Answer } from '../../src/sharing/record';

const WHOLE: Way = { occasion: 'writing', kind: 'assessment', route: 'whole' };
const answer = (question: string, more: Partial<Answer> = {}): Answer => ({ question, state: 'answered', text: 'Yes, both.', so: null, at: '2026-03-20T14:05:00.000Z', ...more });
const ids = (way: Way, answers: readonly Answer[] = []): string[] => questionsOnWay(QUESTIONS, way, answers).flatMap(({ questions }) => questions.map(({ id }) => id));

describe('the whole way', () => {
  it('asks all main questions, and each follow-up once it follows', () => {
    expect(ids(WHOLE)).toHaveLength(23);
    const answers = [answer('pp1.q2'), answer('pp3.q1', { so: 'no' }), answer('pp8.q1', { so: 'yes' })];
    expect(new Set(ids(WHOLE, answers))).toEqual(new Set(QUESTIONS.map(({ id }) => id)));
    expect(ids(WHOLE, [answer('pp3.q1', { so: 'yes' }), answer('pp8.q1', { so: 'no' })])).toHaveLength(23);
  });

  it('puts what fits the kind of document first, among points and within them', () => {
    const points = questionsOnWay(QUESTIONS, WHOLE, []);
    expect(points.map(({ point }) => point)).toEqual([1, 2, 3, 4, 6, 7, 8, 5]);
    expect(points.at(-1)?.fits).toBe(false);
    const [, clear] = questionsOnWay(QUESTIONS, { ...WHOLE, kind: 'chronology' }, []);
    expect(clear?.questions.map(({ id }) => id)).toEqual(['pp2.q1', 'pp2.q4', 'pp2.q2', 'pp2.q3']);
  });

  it('puts a follow-up behind its question', () => {
    const [first] = questionsOnWay(QUESTIONS, { ...WHOLE, kind: 'chronology' }, [answer('pp1.q2')]);
    expect(first?.questions.map(({ id }) => id)).toEqual(['pp1.q1', 'pp1.q2', 'pp1.q2a', 'pp1.q3']);
  });

  it('counts what is settled', () => {
    const [first] = questionsOnWay(QUESTIONS, WHOLE, [answer('pp1.q1'), answer('pp1.q3', { state: 'does-not-apply', text: '' })]);
    expect(first?.answered).toBe(1);
  });
});

describe('the short way', () => {
  it.each(OCCASIONS.flatMap((occasion) => DOCUMENT_KINDS.map((kind) => [occasion, kind] as const)))('of %s, %s, asks a few questions that there are, the child’s views among them', (occasion, kind) => {
    const short = shortRoute(occasion, kind);
    expect(short.length).toBeGreaterThanOrEqual(5);
    expect(short.length).toBeLessThanOrEqual(9);
    expect(short).toContain('pp7.q1');
    expect(ids({ occasion, kind, route: 'short' }).sort()).toEqual([...short].sort());
  });

  it('asks a follow-up with its question', () => {
    expect(ids({ ...WHOLE, route: 'short' }, [answer('pp1.q2')])).toContain('pp1.q2a');
  });

  it('fits what people are most likely about', () => {
    expect(occasionOf('minutes')).toBe('minutes');
    expect(occasionOf('referral')).toBe('writing');
    expect(occasionOf('case-note')).toBe('own-work');
  });
});
