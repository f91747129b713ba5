import { makeStyles, tokens } from '@fluentui/react-components';
import { choice, pressed } from '../frame/choice-styles';

export const useReflectChoicesStyles = makeStyles({
  choices: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  intro: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  routes: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  route: choice,
  pressed,
});
