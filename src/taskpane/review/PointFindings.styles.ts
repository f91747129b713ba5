import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../frame/focus-ring';
import { visuallyHidden } from '../frame/visually-hidden';

export const usePointFindingsStyles = makeStyles({
  point: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    rowGap: tokens.spacingVerticalXXS,
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
  counts: {
    gridColumn: '2',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  body: { paddingBottom: tokens.spacingVerticalXS },
});
