import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from '../frame/focus-ring';

export const useFindingRowStyles = makeStyles({
  row: {
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  button: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: 'left',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: '0',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ...focusRing,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  level: { display: 'flex', height: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  words: { minWidth: '0' },
  whole: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
});
