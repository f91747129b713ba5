import { tokens } from '@fluentui/react-components';
import { focusRing } from './focus-ring';

/** One of a few ways that stand side by side, of which one is in force. */
export const choice = {
  flexGrow: 1,
  minHeight: '32px',
  padding: `0 ${tokens.spacingHorizontalSNudge}`,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: 'pointer',
  ...focusRing,
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
} as const;

/** The one that is in force: told by more than its colour. */
export const pressed = {
  backgroundColor: tokens.colorNeutralBackground1Selected,
  border: `1px solid ${tokens.colorNeutralForeground1}`,
  fontWeight: tokens.fontWeightSemibold,
  '@media (forced-colors: active)': { border: '2px solid Highlight' },
} as const;
