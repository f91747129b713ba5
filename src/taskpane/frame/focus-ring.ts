import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The focus mark of our own buttons, drawn inside them so that nothing cuts it off. */
export const focusRing: GriffelStyle = {
  outlineStyle: 'none',
  ':focus-visible': {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
    borderRadius: tokens.borderRadiusMedium,
  },
};
