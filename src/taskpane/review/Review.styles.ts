import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStyles = makeStyles({
  main: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    outlineStyle: 'none',
  },
  about: { justifySelf: 'start', paddingLeft: '0', color: tokens.colorBrandForegroundLink },
});
