/** How Office and the system can look. */
export interface Look {
  readonly name: 'light' | 'dark' | 'contrast';
  readonly colourScheme: 'light' | 'dark';
  readonly forcedColours: 'none' | 'active';
}

export const LOOKS: readonly Look[] = [
  { name: 'light', colourScheme: 'light', forcedColours: 'none' },
  { name: 'dark', colourScheme: 'dark', forcedColours: 'none' },
  // As with a contrast theme of Windows: the browser puts its colours over the pane's own.
  { name: 'contrast', colourScheme: 'dark', forcedColours: 'active' },
];
