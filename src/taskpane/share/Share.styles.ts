import { makeStyles, tokens } from '@fluentui/react-components';

export const useShareStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  notYet: { margin: '0', color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start' },
});
