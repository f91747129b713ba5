import { useMemo, useRef, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import { QUESTIONS } from '../../checks/question-catalogue';
import type { Question } from '../../checks/question';
import { applyDecisions } from '../../sharing/decisions';
import { occasionOf, type Occasion } from '../../sharing/occasions';
import { questionsOnWay, type Route } from '../../sharing/reflection';
import { Notice } from '../frame/Notice';
import { RecordNotice } from '../record/RecordNotice';
import { hasText } from '../review/review-state';
import { useListKeys } from '../review/use-list-keys';
import type { ViewProps } from '../workspace-view';
import { statusOf } from './answer-status';
import { findingsFor } from './findings-for';
import { PointQuestions } from './PointQuestions';
import type { EvidenceState } from './QuestionDetails';
import { QuestionRow } from './QuestionRow';
import { useReflectStyles } from './Reflect.styles';
import { ReflectChoices } from './ReflectChoices';
import { ReflectProgress } from './ReflectProgress';
import { useEvidence } from './use-evidence';
import { useOpenQuestion } from './use-open-question';
import { useReflectWords } from './use-reflect-words';
import { useShowPlace } from './use-show-place';

/** Leads through the reflective questions beside what the document already says to them, and keeps the answers. */
export function Reflect({ services, review, record, inSight, sought, goTo }: ViewProps) {
  const styles = useReflectStyles();
  const words = useReflectWords();
  const list = useRef<HTMLElement>(null);
  const { result, choices } = review.state;
  const report = result?.report ?? null;
  const { answers } = record.record;

  const kind = report?.kind ?? choices.kind ?? record.record.kind ?? 'assessment';
  const [chosen, setChosen] = useState<Occasion | null>(null);
  const [route, setRoute] = useState<Route>('short');
  const occasion = chosen ?? occasionOf(kind);

  const ways = useMemo(() => {
    const by = (of: Route) => questionsOnWay(QUESTIONS, { occasion, kind, route: of }, answers);
    return { short: by('short'), whole: by('whole') };
  }, [answers, kind, occasion]);
  const points = ways[route];
  const asked = points.flatMap(({ questions }) => questions);
  const count = (of: Route): number => ways[of].reduce((sum, { questions }) => sum + questions.length, 0);

  const evidence = useEvidence(services.evidence, result, choices.ownTerms);
  const open = useMemo(() => (report ? applyDecisions(report, record.record).report.findings : []), [record.record, report]);
  const { shown, show } = useShowPlace(result);

  const status = (id: string) => statusOf(answers.find(({ question }) => question === id));
  const unsettled = asked.filter(({ id }) => ['open', 'begun'].includes(status(id))).map(({ id }) => id);
  const steps = useOpenQuestion({ points, unsettled, sought, inSight, onOtherWay: () => setRoute('whole') });
  useListKeys(list, '[data-question]');

  const evidenceFor = ({ id }: Question): EvidenceState => {
    if (result && !hasText(result.document)) return { state: 'no-text' };
    if (!report) return { state: review.state.activity ? 'gathering' : 'not-checked' };
    if (evidence.failed) return { state: 'failed' };
    return evidence.places ? { state: 'ready', places: evidence.places.get(id) ?? [] } : { state: 'gathering' };
  };

  if (record.standing.state === 'reading') {
    return (
      <main className={styles.main}>
        <Spinner size="small" label={words.reading} />
      </main>
    );
  }
  return (
    <main className={styles.main}>
      <RecordNotice record={record} />
      <ReflectChoices occasion={occasion} route={route} counts={{ short: count('short'), whole: count('whole') }} onOccasion={setChosen} onRoute={setRoute} />
      <ReflectProgress answered={asked.length - unsettled.length} all={asked.length} onNext={unsettled.length > 0 ? () => steps.next(null) : undefined} />
      <section ref={list} aria-label={words.questions} className={styles.questions}>
        {points.map((group) => (
          <PointQuestions key={group.point} group={group} open={!steps.folded.has(group.point)} onFold={steps.toggleFold}>
            {group.questions.map((question) => (
              <QuestionRow
                key={question.id}
                question={question}
                status={status(question.id)}
                open={steps.open === question.id}
                onToggle={steps.toggle}
                evidence={evidenceFor(question)}
                findings={findingsFor(question, open)}
                record={record}
                now={services.now}
                inSight={inSight}
                shown={shown}
                onShow={show}
                onCheckAgain={review.start}
                onGather={evidence.retry}
                onFindings={({ findings }) => {
                  const [first] = findings;
                  if (first) goTo('review', { to: 'findings', point: first.point, level: first.level, keys: findings.map(({ key }) => key) });
                }}
                onNext={unsettled.some((id) => id !== question.id) ? () => steps.next(question.id) : undefined}
              />
            ))}
          </PointQuestions>
        ))}
      </section>
      {unsettled.length === 0 && (
        <Notice intent="success" title={words.done.title}>
          {words.done.todo}
        </Notice>
      )}
    </main>
  );
}
