import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../frame/focus-ring';
import { visuallyHidden } from '../frame/visually-hidden';

export const usePointQuestionsStyles = makeStyles({
  point: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    width: '100%',
    padding: tokens.spacingVerticalS,
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: '0',
    cursor: 'pointer',
    ...focusRing,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  chevron: { color: tokens.colorNeutralForeground2 },
  folded: { transform: 'rotate(-90deg)' },
  title: { minWidth: '0', position: 'relative' },
  unseen: visuallyHidden,
  progress: { gridColumn: '2', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  hint: { margin: '0', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '0', padding: '0' },
});
