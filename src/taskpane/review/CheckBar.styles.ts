import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckBarStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    alignItems: 'center',
  },
  outcome: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  // As high with the progress as without it: the list below must not jump with each check.
  line: {
    gridColumn: '1 / -1',
    position: 'relative',
    minHeight: '30px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  progress: { position: 'absolute', left: '0', right: '0', bottom: '0' },
});
