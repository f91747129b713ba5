import { makeStyles, tokens } from '@fluentui/react-components';

export const useStatusMarkStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText' } },
  settled: { color: tokens.colorStatusSuccessForeground1 },
});
