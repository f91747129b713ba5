import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './focus-ring';

export const useDisclosureStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    ...focusRing,
    ':hover': { color: tokens.colorNeutralForeground2Hover },
  },
  content: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
});
