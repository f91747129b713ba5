import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { DocumentCheckmark16Regular } from '@fluentui/react-icons/svg/document-checkmark';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { AnswerStatus } from './answer-status';
import { useStatusMarkStyles } from './StatusMark.styles';
import { useReflectWords } from './use-reflect-words';

const ICONS = { open: Circle16Regular, begun: Edit16Regular, answered: CheckmarkCircle16Filled, 'in-document': DocumentCheckmark16Regular, 'does-not-apply': SubtractCircle16Regular } as const;

/** How a question stands: a sign with a shape of its own, and the words beside it. */
export function StatusMark({ status }: { readonly status: AnswerStatus }) {
  const styles = useStatusMarkStyles();
  const words = useReflectWords();
  const Icon = ICONS[status];
  const settled = status !== 'open' && status !== 'begun';
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, settled && styles.settled)} />
      <span>{words.statuses[status]}</span>
    </span>
  );
}
