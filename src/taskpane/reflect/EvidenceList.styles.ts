import { makeStyles, tokens } from '@fluentui/react-components';

export const useEvidenceListStyles = makeStyles({
  list: { margin: '0', padding: '0', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  place: {
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  about: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  show: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  link: { padding: `0 ${tokens.spacingHorizontalXS}`, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`, minWidth: '0', justifySelf: 'start', color: tokens.colorBrandForegroundLink },
});
