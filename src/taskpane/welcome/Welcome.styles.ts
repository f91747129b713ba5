import { makeStyles, tokens } from '@fluentui/react-components';

export const useWelcomeStyles = makeStyles({
  page: { display: 'grid', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
  title: { margin: '0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  purpose: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  promises: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  points: { margin: '0', paddingLeft: tokens.spacingHorizontalS, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  source: { margin: `${tokens.spacingVerticalS} 0 0` },
});
