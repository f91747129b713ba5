import { useMemo, useRef, useState } from 'react';
import { Spinner } from '@fluentui/react-components';
import { QUESTIONS } from '../../checks/question-catalogue';
import type { Question } from '../../checks/question';
import { askedQuestions } from '../../sharing/asked-questions';
import { applyDecisions } from '../../sharing/decisions';
import { occasionOf, type Occasion } from '../../sharing/occasions';
import { questionsOnWay, type Route } from '../../sharing/reflection';
import { reflectiveLog, type LogBlock } from '../../sharing/reflective-log';
import { Notice } from '../frame/Notice';
import { RecordNotice } from '../record/RecordNotice';
import { dayOf, hasText } from '../review/review-state';
import { useListKeys } from '../review/use-list-keys';
import { useWords } from '../words/words-context';
import type { ViewProps } from '../workspace-view';
import { statusOf } from './answer-status';
import { findingsFor } from './findings-for';
import { PointQuestions } from './PointQuestions';
import type { EvidenceState } from './QuestionDetails';
import { QuestionRow } from './QuestionRow';
import { useReflectStyles } from './Reflect.styles';
import { ReflectChoices } from './ReflectChoices';
import { ReflectiveLog } from './ReflectiveLog';
import { ReflectProgress } from './ReflectProgress';
import { useEvidence } from './use-evidence';
import { useOpenQuestion } from './use-open-question';
import { useReflectWords } from './use-reflect-words';
import { useShowPlace } from './use-show-place';

/** Leads through the reflective questions beside what the document already says to them, and keeps the answers. */
export function Reflect({ services, review, record, inSight, sought, goTo }: ViewProps) {
  const styles = useReflectStyles();
  const words = useReflectWords();
  const pane = useWords();
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
  const more = askedQuestions(QUESTIONS, kind, answers, 'fitting').filter(({ id }) => !asked.some((question) => question.id === id) && ['open', 'begun'].includes(status(id))).length;
  const steps = useOpenQuestion({ points, unsettled, sought, inSight, onOtherWay: () => setRoute('whole') });
  useListKeys(list, '[data-question]');

  const evidenceFor = ({ id }: Question): EvidenceState => {
    if (result && !hasText(result.document)) return { state: 'no-text' };
    if (!report) return { state: review.state.activity ? 'gathering' : 'not-checked' };
    if (evidence.failed) return { state: 'failed' };
    return evidence.places ? { state: 'ready', places: evidence.places.get(id) ?? [] } : { state: 'gathering' };
  };

  const logOf = (quoted: boolean): readonly LogBlock[] => {
    return reflectiveLog(
      {
        questions: QUESTIONS,
        answers,
        asked: asked.map(({ id }) => id),
        about: [pane.day(dayOf(services.now())), words.log.about(pane.kinds[kind], words.occasions[occasion].name), words.log.progress(asked.length - unsettled.length, asked.length)],
        ...(quoted && evidence.places ? { places: evidence.places } : {}),
      },
      {
        title: words.log.heading,
        state: (answer) => words.log.state(statusOf(answer), pane.day(answer.at.slice(0, 10))),
        so: ({ question, so }) => {
          const asks = words.answer.so[question];
          return so === null || asks === undefined ? null : words.log.so(asks, so === 'yes');
        },
        place: ({ about, quote }) => words.log.place(about, pane.quote(quote)),
        open: words.log.open,
        nothing: words.log.nothing,
      },
    );
  };

  if (record.standing.state === 'reading') {
    return (
      <div className={styles.page}>
        <Spinner size="small" label={words.reading} />
      </div>
    );
  }
  return (
    <div className={styles.page}>
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
                prompt={words.prompts[occasion][question.id]}
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
          {words.done.todo} {more > 0 && words.done.more(more)}
        </Notice>
      )}
      <ReflectiveLog logOf={logOf} day={dayOf(services.now())} />
    </div>
  );
}
