import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { NO_ENTRY } from '../../sharing/answer-edits';
import { saysSomething, type Answer } from '../../sharing/record';
import type { OpenRecord } from '../record/use-record';
import { useAnswerFormStyles } from './AnswerForm.styles';
import { useAnswer } from './use-answer';
import { useReflectWords } from './use-reflect-words';

/** About what a line of the box holds in a narrow pane. */
const CHARACTERS_IN_LINE = 34;
const MOST_ROWS = 14;

const STATES: readonly Answer['state'][] = ['answered', 'in-document', 'does-not-apply'];

interface AnswerFormProps {
  readonly question: string;
  /** A way to begin. */
  readonly prompt: string;
  readonly record: OpenRecord;
  readonly now: () => Date;
  readonly inSight: boolean;
  /** Left out where there is no other open question. */
  readonly onNext?: () => void;
}

/** The box to answer a question, or to say that the document answers it, or that it does not apply. */
export function AnswerForm({ question, prompt, record, now, inSight, onNext }: AnswerFormProps) {
  const styles = useAnswerFormStyles();
  const words = useReflectWords();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { entry, ahead, write, choose, keepNow } = useAnswer(question, record, now, inSight);
  const { state, text, so } = entry;
  const touched = text !== '' || state !== 'answered' || so !== null;
  const whyMissing = state === 'does-not-apply' && !saysSomething(text);
  const hint = whyMissing ? words.answer.whyNeeded : touched && !ahead ? words.whereKept[record.standing.state] : words.answer.asYouWrite;
  const asksSo = words.answer.so[question];

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !onNext) return;
    event.preventDefault();
    onNext();
  };
  const onClear = (): void => {
    choose(NO_ENTRY);
    // The button goes with what it cleared.
    box.current?.focus();
  };

  return (
    <div className={styles.form}>
      {asksSo !== undefined && (
        <Choice legend={asksSo} name={`${id}-so`} options={[['yes', words.answer.yes], ['no', words.answer.no]]} value={so} onChoose={(value) => choose({ so: value })}>
          {so !== null && !saysSomething(text) && state === 'answered' && <span className={styles.hint}>{words.answer.followsOnce}</span>}
        </Choice>
      )}
      <Choice legend={words.answer.legend} name={`${id}-state`} options={STATES.map((each) => [each, words.ways[each].name])} value={state} onChoose={(value) => choose({ state: value })} />
      {state === 'answered' && (
        <p id={`${id}-prompt`} className={styles.prompt}>
          {prompt}
        </p>
      )}
      <label htmlFor={`${id}-text`} className={styles.label}>
        {words.ways[state].label}
      </label>
      <Textarea
        ref={box}
        id={`${id}-text`}
        value={text}
        resize="vertical"
        rows={rowsFor(text, state === 'answered' ? 4 : 2)}
        aria-describedby={state === 'answered' ? `${id}-prompt ${id}-hint` : `${id}-hint`}
        onChange={(_event, { value }) => write(value)}
        onBlur={keepNow}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
      <div className={styles.buttons}>
        {onNext && (
          <Button size="small" appearance="primary" title={words.answer.nextHint} onClick={onNext}>
            {words.answer.next}
          </Button>
        )}
        {touched && (
          <Button size="small" onClick={onClear}>
            {words.answer.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Lines that a box needs so that what was written is in sight, up to a height that leaves room for the rest. */
function rowsFor(text: string, fewest: number): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / CHARACTERS_IN_LINE)), 0);
  return Math.min(MOST_ROWS, Math.max(fewest, lines + 1));
}

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T | null;
  readonly onChoose: (value: T) => void;
  readonly children?: ReactNode;
}

function Choice<T extends string>({ legend, name, options, value, onChoose, children }: ChoiceProps<T>) {
  const styles = useAnswerFormStyles();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.label}>{legend}</legend>
      <span className={styles.options}>
        {options.map(([option, label]) => (
          <label key={option} className={styles.option}>
            <input type="radio" name={name} className={styles.radio} checked={value === option} onChange={() => onChoose(option)} />
            {label}
          </label>
        ))}
      </span>
      {children}
    </fieldset>
  );
}
