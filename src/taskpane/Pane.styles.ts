import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  grow: { flexGrow: 1 },
  // Office is mostly there at once: only a wait that is felt is worth a sign.
  starting: {
    marginTop: tokens.spacingVerticalXXXL,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '1ms',
    animationDelay: '400ms',
    animationFillMode: 'backwards',
  },
});
