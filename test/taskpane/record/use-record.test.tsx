import { act, renderHook, waitFor } from '@testing-library/react';
import { keepLookedAt } from '../../../src/sharing/answers';
import { EMPTY_RECORD } from '../../../src/sharing/record';
import { useRecord } from '../../../src/taskpane/record/use-record';
import { WordError } from '../../../src/word/open-document';
import { MadeUpWord } from '../made-up-review';

const looked = (key: string) => (record: typeof EMPTY_RECORD) => keepLookedAt(record, [key]);

async function open(word: MadeUpWord) {
  const connect = async () => word;
  const { result } = renderHook(() => useRecord(connect));
  await waitFor(() => expect(result.current.standing.state).not.toBe('reading'));
  return result;
}

describe('the record of the open document', () => {
  it('is read, changed and kept', async () => {
    const word = new MadeUpWord();
    word.record = looked('before')(EMPTY_RECORD);
    const record = await open(word);
    expect(record.current.record.lookedAt).toEqual(['before']);
    await act(async () => record.current.change(looked('a')));
    expect(record.current.record.lookedAt).toEqual(['before', 'a']);
    expect(record.current.standing).toEqual({ state: 'kept' });
    expect(word.record.lookedAt).toEqual(['before', 'a']);
  });

  it('holds what the document refuses, and brings it in once the document takes it', async () => {
    const word = new MadeUpWord();
    word.refusesRecord = true;
    const record = await open(word);
    await act(async () => record.current.change(looked('a')));
    expect(record.current.standing).toEqual({ state: 'refused' });
    expect(record.current.record.lookedAt).toEqual(['a']);
    expect(word.record).toBeNull();
    word.refusesRecord = false;
    await act(async () => record.current.change(looked('b')));
    expect(word.record!.lookedAt).toEqual(['a', 'b']);
    expect(record.current.standing).toEqual({ state: 'kept' });
  });

  it('writes over a record that cannot be read only when told to', async () => {
    const word = new MadeUpWord();
    word.unreadable = 'newer';
    const record = await open(word);
    expect(record.current.standing).toEqual({ state: 'unreadable', problem: 'newer' });
    await act(async () => record.current.change(looked('a')));
    expect(record.current.standing).toEqual({ state: 'unreadable', problem: 'newer' });
    expect(word.record).toBeNull();
    await act(async () => record.current.replaceUnreadable());
    expect(record.current.standing).toEqual({ state: 'kept' });
    expect(word.record!.lookedAt).toEqual(['a']);
  });

  it('says that Word failed, keeps the change, and tries again when asked to', async () => {
    const word = new MadeUpWord();
    const record = await open(word);
    word.error = new WordError('busy');
    await act(async () => record.current.change(looked('a')));
    expect(record.current.standing).toEqual({ state: 'failed', problem: 'busy', unkept: true });
    expect(record.current.record.lookedAt).toEqual(['a']);
    word.error = null;
    await act(async () => record.current.retry());
    expect(record.current.standing).toEqual({ state: 'kept' });
    expect(word.record!.lookedAt).toEqual(['a']);
  });

  it('of two panes on one document takes up what the other has written', async () => {
    const word = new MadeUpWord();
    const [one, other] = [await open(word), await open(word)];
    await act(async () => one.current.change(looked('a')));
    await act(async () => other.current.change(looked('b')));
    expect(word.record!.lookedAt).toEqual(['a', 'b']);
    expect(other.current.record.lookedAt).toEqual(['a', 'b']);
    await act(async () => void window.dispatchEvent(new Event('focus')));
    expect(one.current.record.lookedAt).toEqual(['a', 'b']);
  });

  it('takes changes made while one is on its way, in their order', async () => {
    const word = new MadeUpWord();
    const answers: (() => void)[] = [];
    const takes = word.changeRecord.bind(word);
    word.changeRecord = async (...given) => {
      await new Promise<void>((resolve) => answers.push(resolve));
      return takes(...given);
    };
    const record = await open(word);
    await act(async () => record.current.change(looked('a')));
    await act(async () => ['b', 'c'].forEach((key) => record.current.change(looked(key))));
    expect(answers).toHaveLength(1);
    await act(async () => answers[0]!());
    expect(word.record!.lookedAt).toEqual(['a']);
    expect(record.current.standing).toEqual({ state: 'keeping' });
    await act(async () => answers[1]!());
    expect(word.record!.lookedAt).toEqual(['a', 'b', 'c']);
    expect(record.current.standing).toEqual({ state: 'kept' });
  });
});
