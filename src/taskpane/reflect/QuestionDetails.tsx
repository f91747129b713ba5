import { Button } from '@fluentui/react-components';
import type { EvidencePlace } from '../../checker/evidence';
import type { Question } from '../../checks/question';
import type { OpenRecord } from '../record/use-record';
import type { Shown } from '../review/use-show-in-document';
import { useWords } from '../words/words-context';
import { AnswerForm } from './AnswerForm';
import { EvidenceList } from './EvidenceList';
import type { BearingFindings } from './findings-for';
import { useQuestionDetailsStyles } from './QuestionDetails.styles';
import { useReflectWords } from './use-reflect-words';

/** What there is to say of a question's evidence: the places, or why there are none to show. */
export type EvidenceState = { readonly state: 'gathering' | 'no-text' | 'not-checked' | 'failed' } | { readonly state: 'ready'; readonly places: readonly EvidencePlace[] };

export interface QuestionDetailsProps {
  readonly id: string;
  readonly question: Question;
  /** A way to begin the answer. */
  readonly prompt: string;
  readonly evidence: EvidenceState;
  readonly findings: readonly BearingFindings[];
  readonly record: OpenRecord;
  readonly now: () => Date;
  readonly inSight: boolean;
  readonly shown: Shown | null;
  readonly onShow: (id: string, place: EvidencePlace) => void;
  readonly onCheckAgain: () => void;
  /** Tries once more to gather what the document says. */
  readonly onGather: () => void;
  readonly onFindings: (findings: BearingFindings) => void;
  readonly onNext?: () => void;
}

/** What the document already says to a question, what the checks found, and the box to answer it. */
export function QuestionDetails({ id, question, prompt, evidence, findings, record, now, inSight, shown, onShow, onCheckAgain, onGather, onFindings, onNext }: QuestionDetailsProps) {
  const styles = useQuestionDetailsStyles();
  const words = useReflectWords();
  return (
    <div id={id} className={styles.details}>
      <div className={styles.part}>
        <h4 className={styles.title}>{words.evidence.title}</h4>
        <EvidencePart question={question} evidence={evidence} shown={shown} onShow={onShow} onCheckAgain={onCheckAgain} onGather={onGather} />
      </div>
      {findings.length > 0 && (
        <div className={styles.part}>
          <h4 className={styles.title}>{words.findings.title}</h4>
          <ul className={styles.list}>
            {findings.map((each) => (
              <li key={each.check} className={styles.finding}>
                <span>
                  {each.title} <span className={styles.quiet}>{words.findings.places(each.findings.length)}</span>
                </span>
                <Button size="small" appearance="transparent" className={styles.link} aria-label={words.findings.goOf(each.title)} onClick={() => onFindings(each)}>
                  {words.findings.go}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AnswerForm question={question.id} prompt={prompt} record={record} now={now} inSight={inSight} onNext={onNext} />
    </div>
  );
}

type EvidencePartProps = Pick<QuestionDetailsProps, 'question' | 'evidence' | 'shown' | 'onShow' | 'onCheckAgain' | 'onGather'>;

function EvidencePart({ question, evidence, onGather, ...list }: EvidencePartProps) {
  const styles = useQuestionDetailsStyles();
  const words = useReflectWords();
  const pane = useWords();
  switch (evidence.state) {
    case 'ready':
      return evidence.places.length > 0 ? (
        <EvidenceList question={question.id} places={evidence.places} {...list} />
      ) : (
        <>
          <p className={styles.text}>{words.evidence.none}</p>
          <p className={styles.quiet}>
            {words.evidence.lookedFor}
            {question.shows}
          </p>
        </>
      );
    case 'gathering':
      return <p className={styles.quiet}>{words.evidence.gathering}</p>;
    case 'no-text':
      return <p className={styles.text}>{words.evidence.noText}</p>;
    case 'not-checked':
      return (
        <p className={styles.text}>
          {words.evidence.notChecked}{' '}
          <Button size="small" onClick={list.onCheckAgain}>
            {words.evidence.check}
          </Button>
        </p>
      );
    case 'failed':
      return (
        <p className={styles.text}>
          {words.evidence.failed}{' '}
          <Button size="small" onClick={onGather}>
            {pane.tryAgain}
          </Button>
        </p>
      );
  }
}
