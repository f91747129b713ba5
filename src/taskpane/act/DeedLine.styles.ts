import { makeStyles, tokens } from '@fluentui/react-components';

export const useDeedLineStyles = makeStyles({
  line: {
    flexBasis: '100%',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    // The header leaves the corner free in which Office puts its menu; this line stands below it.
    marginRight: '-32px',
    marginBottom: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: '0', overflowWrap: 'anywhere' },
});
