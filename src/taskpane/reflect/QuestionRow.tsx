import { mergeClasses } from '@fluentui/react-components';
import type { Question } from '../../checks/question';
import type { AnswerStatus } from './answer-status';
import { QuestionDetails, type QuestionDetailsProps } from './QuestionDetails';
import { useQuestionRowStyles } from './QuestionRow.styles';
import { StatusMark } from './StatusMark';
import { useReflectWords } from './use-reflect-words';

export const questionButtonId = (question: string): string => `question-${question}`;

interface QuestionRowProps extends Omit<QuestionDetailsProps, 'id'> {
  readonly question: Question;
  readonly status: AnswerStatus;
  readonly open: boolean;
  readonly onToggle: (question: string) => void;
}

/** One question and how it stands; the rest beneath it once it is opened. */
export function QuestionRow({ status, open, onToggle, ...details }: QuestionRowProps) {
  const styles = useQuestionRowStyles();
  const words = useReflectWords();
  const { question } = details;
  const panel = `answer-${question.id}`;
  return (
    <li className={mergeClasses(styles.row, open && styles.open)}>
      <h3 className={styles.heading}>
        <button
          type="button"
          id={questionButtonId(question.id)}
          data-question={question.id}
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          className={styles.button}
          onClick={() => onToggle(question.id)}
        >
          {question.follows && <span className={styles.followUp}>{words.followUp}</span>}
          <span>{question.text}</span>
          <StatusMark status={status} />
        </button>
      </h3>
      {open && <QuestionDetails id={panel} {...details} />}
    </li>
  );
}
