import { makeStyles, tokens } from '@fluentui/react-components';
import { visuallyHidden } from './visually-hidden';

/** Office draws the add-in's menu over the top right corner: 40 by 40 px. */
const OFFICE_CORNER = '40px';

export const useHeaderStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '44px',
    boxSizing: 'border-box',
    paddingLeft: tokens.spacingHorizontalSNudge,
    paddingRight: OFFICE_CORNER,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a very low pane, or at great zoom, nothing may stand in the way of the text.
    '@media (max-height: 320px)': { position: 'static' },
  },
  unseen: visuallyHidden,
  title: {
    paddingLeft: tokens.spacingHorizontalSNudge,
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
