import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../frame/focus-ring';
import { visuallyHidden } from '../frame/visually-hidden';

export const useChecklistRowsStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden' },
  row: { '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular },
  button: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    padding: tokens.spacingVerticalS,
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '0',
    cursor: 'pointer',
    ...focusRing,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  sign: { marginTop: '2px' },
  settled: { color: tokens.colorStatusSuccessForeground1 },
  blocks: { color: tokens.colorStatusWarningForeground3 },
  open: { color: tokens.colorNeutralForeground2 },
  title: { minWidth: '0', position: 'relative' },
  unseen: visuallyHidden,
  state: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  chevron: { marginTop: '2px', color: tokens.colorNeutralForeground2, transform: 'rotate(-90deg)' },
  unfolded: { transform: 'none' },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
});
