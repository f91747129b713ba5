import { makeStyles, tokens } from '@fluentui/react-components';

export const useRowContentStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  text: { margin: '0' },
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  strong: { margin: '0', fontWeight: tokens.fontWeightSemibold, fontSize: 'inherit', lineHeight: 'inherit' },
  list: { margin: '0', paddingLeft: tokens.spacingHorizontalL },
  plainList: { margin: '0', padding: '0', listStyleType: 'none', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  start: { justifySelf: 'start', maxWidth: '100%', textAlign: 'left' },
  link: {
    display: 'inline',
    // A mark of a list stands by the first line.
    verticalAlign: 'top',
    padding: '0',
    font: 'inherit',
    textAlign: 'left',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
    backgroundColor: 'transparent',
    border: '0',
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  tick: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'start', padding: `${tokens.spacingVerticalXXS} 0` },
  box: { flexShrink: 0, margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  fieldset: { minWidth: '0', margin: '0', padding: '0', border: '0', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  legend: { padding: '0', fontWeight: tokens.fontWeightSemibold },
  entry: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: tokens.spacingHorizontalXS, alignItems: 'start' },
  fault: { margin: '0', color: tokens.colorStatusDangerForeground1 },
  divided: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalS },
});
