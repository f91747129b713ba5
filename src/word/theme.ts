/**
 * Whether Office shows itself dark; null where it does not say.
 *
 * Limits lived with: Word has no event for a changed theme, so whoever shows something asks again when the pane is looked at again;
 * `officeTheme` has been missing on the web (oj#3732, oj#3410), and older versions tell the colour of the surface but not `isDarkTheme`.
 */
export function officeIsDark(): boolean | null {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (!theme) {
    return null;
  }
  return typeof theme.isDarkTheme === 'boolean' ? theme.isDarkTheme : isDarkColour(theme.bodyBackgroundColor);
}

/** @param colour "#rrggbb" */
function isDarkColour(colour: string | undefined): boolean | null {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!channels) {
    return null;
  }
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  // Perceived brightness, from 0 to 255.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
