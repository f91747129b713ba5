import { makeStyles, tokens } from '@fluentui/react-components';
import { choice, pressed } from '../frame/choice-styles';

export const useLevelFilterStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  tile: { ...choice, display: 'flex', alignItems: 'center', justifyContent: 'center' },
  pressed,
});
