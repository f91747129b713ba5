import { makeStyles, tokens } from '@fluentui/react-components';

export const useActFormStyles = makeStyles({
  form: {
    flexBasis: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scopes: { margin: '0', padding: '0', border: '0', minWidth: '0' },
  legend: { padding: '0', fontWeight: tokens.fontWeightSemibold },
  tick: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start', padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  box: { flexShrink: 0, margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  fault: { margin: '0', color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalXS },
});
