import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingDetailsStyles = makeStyles({
  details: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`, display: 'grid', rowGap: tokens.spacingVerticalS },
  message: { margin: '0', fontWeight: tokens.fontWeightSemibold },
  advice: { margin: '0' },
  term: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  text: { margin: `0 0 ${tokens.spacingVerticalSNudge}` },
  show: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
