import { makeStyles, tokens } from '@fluentui/react-components';

export const useQuietPointsStyles = makeStyles({
  list: { margin: '0', padding: '0', display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { listStyleType: 'none', display: 'grid' },
  title: { color: tokens.colorNeutralForeground1 },
  hint: { margin: `${tokens.spacingVerticalS} 0 0` },
});
