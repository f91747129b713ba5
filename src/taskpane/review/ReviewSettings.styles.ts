import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewSettingsStyles = makeStyles({
  change: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalS },
  field: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: '0', color: tokens.colorNeutralForeground1 },
  hint: { color: tokens.colorNeutralForeground2 },
});
