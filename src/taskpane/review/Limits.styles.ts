import { makeStyles, tokens } from '@fluentui/react-components';

export const useLimitsStyles = makeStyles({
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalM, display: 'grid', rowGap: tokens.spacingVerticalXS },
  heading: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground1 },
});
