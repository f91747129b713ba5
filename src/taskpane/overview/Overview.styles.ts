import { makeStyles, tokens } from '@fluentui/react-components';
import { choice, pressed } from '../frame/choice-styles';

const grid = { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' } as const;

export const useOverviewStyles = makeStyles({
  main: { ...grid, rowGap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  part: { ...grid, rowGap: tokens.spacingVerticalS },
  parts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  choice,
  pressed,
  text: { margin: '0' },
  hint: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: '0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  start: { justifySelf: 'start', maxWidth: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: '0', padding: '0', ...grid, rowGap: tokens.spacingVerticalS },
  place: { listStyleType: 'none', ...grid, justifyItems: 'start', paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, overflowWrap: 'anywhere' },
  about: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  date: { fontWeight: tokens.fontWeightSemibold },
  show: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: { padding: `0 ${tokens.spacingHorizontalXS}`, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`, minWidth: '0', justifySelf: 'start', color: tokens.colorBrandForegroundLink },
  chosen: { ...grid, rowGap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  cell: { textAlign: 'left', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  columnHead: { fontWeight: tokens.fontWeightSemibold },
  blank: { fontStyle: 'italic', fontWeight: tokens.fontWeightSemibold },
  legendLine: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS, alignItems: 'start', listStyleType: 'none' },
});
