import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  bar: { paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  body: { minWidth: '0' },
  actions: { marginTop: tokens.spacingVerticalS },
});
