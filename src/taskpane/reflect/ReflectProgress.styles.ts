import { makeStyles, tokens } from '@fluentui/react-components';

export const useReflectProgressStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingVerticalXS },
  words: { fontWeight: tokens.fontWeightSemibold },
  progress: { flexBasis: '100%' },
});
