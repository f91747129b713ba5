import { makeStyles, tokens } from '@fluentui/react-components';

export const useOwnTermsStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { margin: '0' },
  list: { margin: '0', padding: '0' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorNeutralForeground1,
  },
  words: { paddingTop: tokens.spacingVerticalXXS, overflowWrap: 'anywhere' },
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS, color: tokens.colorNeutralForeground1 },
  tick: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start', padding: `${tokens.spacingVerticalXS} 0` },
  box: { flexShrink: 0, margin: '0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  fault: { margin: '0', color: tokens.colorStatusDangerForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
