import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from '../frame/visually-hidden';

export const useFindingNavigationStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center' },
  position: {
    marginRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    // In the narrowest pane the steps stand beside the tabs; the place among the findings is said to screen readers.
    '@media (max-width: 339px)': visuallyHidden,
  },
});
