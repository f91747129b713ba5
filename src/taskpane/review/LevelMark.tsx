import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Level } from '../../checks/check';
import { useLevelMarkStyles } from './LevelMark.styles';

const ICONS = { must: ErrorCircle16Filled, should: Warning16Filled, consider: Lightbulb16Regular } as const;

/** A level's sign: a shape of its own, so that it does not hang on its colour; the word stands beside it. */
export function LevelMark({ level, label }: { readonly level: Level; readonly label: string }) {
  const styles = useLevelMarkStyles();
  const Icon = ICONS[level];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[level])} />
      <span>{label}</span>
    </span>
  );
}
