import type { ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { PRACTICE_POINTS } from '../../checks/practice-points';
import type { PointQuestions as Questions } from '../../sharing/reflection';
import { usePointQuestionsStyles } from './PointQuestions.styles';
import { useReflectWords } from './use-reflect-words';

interface PointQuestionsProps {
  readonly group: Questions;
  readonly open: boolean;
  readonly onFold: (point: number) => void;
  /** The rows of its questions. */
  readonly children: ReactNode;
}

/** One practice point with its questions and how many of them are answered; it can be folded away. */
export function PointQuestions({ group: { point, questions, answered, fits }, open, onFold, children }: PointQuestionsProps) {
  const styles = usePointQuestionsStyles();
  const words = useReflectWords();
  const body = `questions-${point}`;
  return (
    <section className={styles.point}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? body : undefined} onClick={() => onFold(point)}>
          <ChevronDown16Regular className={mergeClasses(styles.chevron, !open && styles.folded)} />
          <span className={styles.title}>
            <span className={styles.unseen}>{words.point(point)}</span>
            <span aria-hidden="true">{point}</span> {PRACTICE_POINTS[point - 1]?.title}
          </span>
          <span className={styles.progress}>{words.progress(answered, questions.length)}</span>
        </button>
      </h2>
      {open && (
        <div id={body}>
          {!fits && <p className={styles.hint}>{words.lessFitting}</p>}
          <ul className={styles.list}>{children}</ul>
        </div>
      )}
    </section>
  );
}
