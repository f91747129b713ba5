import { makeStyles, tokens } from '@fluentui/react-components';

export const useActOnFindingStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
