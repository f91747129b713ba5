import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  about: { justifySelf: 'start', paddingLeft: '0', color: tokens.colorBrandForegroundLink },
});
