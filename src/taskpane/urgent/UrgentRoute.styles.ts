import { makeStyles, tokens } from '@fluentui/react-components';

export const useUrgentRouteStyles = makeStyles({
  section: { outlineStyle: 'none' },
  reminder: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});
