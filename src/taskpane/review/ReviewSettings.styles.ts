import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewSettingsStyles = makeStyles({
  change: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalS },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: '0', color: tokens.colorNeutralForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
  tick: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start', color: tokens.colorNeutralForeground1 },
  box: { flexShrink: 0, margin: '0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
});
