import { makeStyles, tokens } from '@fluentui/react-components';
import { focusRing } from './focus-ring';

export const useViewTabsStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, columnGap: tokens.spacingHorizontalXXS },
  tab: {
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    // A contrast theme draws transparent borders too.
    '@media (forced-colors: active)': { borderBottom: '3px solid Canvas' },
    cursor: 'pointer',
    ...focusRing,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
});
