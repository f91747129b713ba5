import { useCallback, useEffect, useRef, useState } from 'react';
import type { Destination } from '../../sharing/checklist';
import type { PointQuestions } from '../../sharing/reflection';
import { useStepKeys } from '../review/use-step-keys';
import { questionButtonId } from './QuestionRow';

interface OpenQuestionGiven {
  readonly points: readonly PointQuestions[];
  /** Ids of the questions that are not settled, in order. */
  readonly unsettled: readonly string[];
  readonly sought: Destination | null;
  readonly inSight: boolean;
  /** A question is sought that is not asked on this way. */
  readonly onOtherWay: () => void;
}

/** Which question is open, which points are folded away, and the ways from question to question. */
export interface OpenQuestion {
  readonly open: string | null;
  readonly folded: ReadonlySet<number>;
  toggle(question: string): void;
  toggleFold(point: number): void;
  /** Opens the next unsettled question after this one, or the first, and gives it the focus. */
  next(after: string | null): void;
}

export function useOpenQuestion({ points, unsettled, sought, inSight, onOtherWay }: OpenQuestionGiven): OpenQuestion {
  const [open, setOpen] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  /** To be given the focus as soon as it is drawn. */
  const awaited = useRef<string | null>(null);
  const heeded = useRef<Destination | null>(null);

  const asked = points.flatMap(({ questions }) => questions.map(({ id }): string => id));
  const goTo = useCallback(
    (question: string): void => {
      awaited.current = question;
      setOpen(question);
      const point = points.find(({ questions }) => questions.some(({ id }) => id === question))?.point;
      if (point !== undefined) setFolded((before) => new Set([...before].filter((each) => each !== point)));
    },
    [points],
  );

  useEffect(() => {
    const button = awaited.current === null ? null : document.getElementById(questionButtonId(awaited.current));
    if (!button) return;
    awaited.current = null;
    button.focus();
    button.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    if (sought?.to !== 'questions' || sought === heeded.current) return;
    heeded.current = sought;
    const [question] = sought.questions;
    if (question === undefined) return;
    if (!asked.includes(question)) onOtherWay();
    goTo(question);
  }, [asked, goTo, onOtherWay, sought]);

  useStepKeys((by) => {
    if (!inSight || asked.length === 0) return;
    const at = open === null ? -1 : asked.indexOf(open);
    const to = at === -1 ? (by === 1 ? 0 : asked.length - 1) : (at + by + asked.length) % asked.length;
    goTo(asked[to]!);
  });

  return {
    open,
    folded,
    toggle: (question) => setOpen(question === open ? null : question),
    toggleFold: (point) => setFolded((before) => new Set(before.has(point) ? [...before].filter((each) => each !== point) : [...before, point])),
    next: (after) => {
      const order = after === null ? asked : [...asked.slice(asked.indexOf(after) + 1), ...asked];
      const question = order.find((id) => id !== after && unsettled.includes(id));
      if (question !== undefined) goTo(question);
    },
  };
}
