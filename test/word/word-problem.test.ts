import { WordError } from '../../src/word/open-document';
import { toWordError } from '../../src/word/word-problem';

const officeError = (code: string) => Object.assign(new Error('Amara Bello lives at 4 High Street'), { code, debugInfo: { statement: 'secret' } });

describe('what an error of Office’s means', () => {
  it.each([
    ['AccessDenied', 'protected'],
    ['NotAllowed', 'protected'],
    ['GeneralException', 'busy'],
    ['ActivityLimitReached', 'busy'],
    ['Timeout', 'busy'],
    ['ApiNotFound', 'word-too-old'],
    ['ItemNotFound', 'failed'],
  ])('%s is %s', (code, problem) => {
    expect(toWordError(officeError(code))).toMatchObject({ name: 'WordError', problem, code });
  });

  it('never carries words of the document', () => {
    const error = toWordError(officeError('GeneralException'));
    expect(`${error.message}${JSON.stringify(error)}${String(error.cause)}`).not.toMatch(/Amara|secret/);
    expect(toWordError(officeError('Amara Bello was not found')).code).not.toMatch(/Amara/);
  });

  it('is kept where it is known already', () => {
    const error = new WordError('cancelled');
    expect(toWordError(error)).toBe(error);
  });

  it.each([[undefined], [null], ['text'], [new TypeError('x')], [{ code: 5001 }]])('has an answer for %p', (thrown) => {
    expect(toWordError(thrown)).toBeInstanceOf(WordError);
  });
});
