import { makeStyles } from '@fluentui/react-components';

export const useWorkspaceStyles = makeStyles({
  // What a part puts into the header stands there as the header's own.
  slot: { display: 'contents' },
  main: { outlineStyle: 'none' },
});
