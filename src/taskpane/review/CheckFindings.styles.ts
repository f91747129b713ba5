import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckFindingsStyles = makeStyles({
  title: {
    margin: '0',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  again: { listStyleType: 'none', paddingLeft: '72px' },
  more: { color: tokens.colorBrandForegroundLink },
  list: { margin: '0', padding: '0' },
});
