import { makeStyles, tokens } from '@fluentui/react-components';

export const useTeamNoticesStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});
