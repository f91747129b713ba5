import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Light or dark as Office is, else as the system is. Word tells nobody when its theme changes, so it is asked again whenever the user
 * comes back to the pane, and once it is ready. Windows contrast themes need nothing of this: the browser puts their colours over either theme.
 *
 * @param officeIsDark null where Office does not say
 * @param officeReady before that Office says nothing
 */
export function usePaneTheme(officeIsDark: () => boolean | null, officeReady: boolean): Theme {
  const [dark, setDark] = useState(false);
  useEffect(() => {
    const system = window.matchMedia(DARK);
    const look = (): void => setDark(officeIsDark() ?? system.matches);
    look();
    system.addEventListener('change', look);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      system.removeEventListener('change', look);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [officeIsDark, officeReady]);
  // Boxes to tick and bars to scroll are drawn by the browser.
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return dark ? webDarkTheme : webLightTheme;
}
