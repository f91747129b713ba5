import { makeStyles, tokens } from '@fluentui/react-components';

const line = {
  display: 'flex',
  gap: tokens.spacingHorizontalSNudge,
  margin: '0',
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
} as const;

export const useAssurancesStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '0',
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 320px)': { position: 'static' },
  },
  urgent: { justifySelf: 'start', maxWidth: '100%', textAlign: 'left' },
  risk: { ...line, color: tokens.colorNeutralForeground1 },
  privacy: { ...line, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0 },
  riskIcon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});
