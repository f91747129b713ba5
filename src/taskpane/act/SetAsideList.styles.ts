import { makeStyles, tokens } from '@fluentui/react-components';

export const useSetAsideListStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: '0', padding: '0' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground1,
  },
  words: { overflowWrap: 'anywhere' },
});
