import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingNavigationStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center' },
  position: {
    marginRight: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});
