import { makeStyles, tokens } from '@fluentui/react-components';

export const useLevelMarkStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  icon: { flexShrink: 0 },
  must: { color: tokens.colorStatusDangerForeground1 },
  should: { color: tokens.colorStatusWarningForeground3 },
  consider: { color: tokens.colorBrandForeground1 },
});
