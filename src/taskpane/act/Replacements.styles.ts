import { makeStyles, tokens } from '@fluentui/react-components';

export const useReplacementsStyles = makeStyles({
  group: { flexBasis: '100%', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  wording: { maxWidth: '100%', height: 'auto', minHeight: '24px', textAlign: 'left', justifyContent: 'start', overflowWrap: 'anywhere', whiteSpace: 'normal', fontWeight: tokens.fontWeightRegular },
  hint: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});
