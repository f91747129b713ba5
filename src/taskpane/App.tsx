import { useEffect, useState } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { useAppStyles } from './App.styles';
import { Announcer } from './frame/Announcer';
import { usePaneTheme } from './frame/use-pane-theme';
import { Pane } from './Pane';
import type { PaneServices } from './pane-services';
import { wordsFor } from './words';
import { WordsProvider } from './words/words-context';

export function App({ services }: { readonly services: PaneServices }) {
  const styles = useAppStyles();
  const [officeReady, setOfficeReady] = useState(false);
  const { connect } = services;
  useEffect(() => {
    let here = true;
    const ready = (): void => void (here && setOfficeReady(true));
    connect().then(ready, ready);
    return () => {
      here = false;
    };
  }, [connect]);

  const theme = usePaneTheme(services.officeIsDark, officeReady);
  const words = wordsFor(services.displayLanguage());

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  return (
    <WordsProvider value={words}>
      <FluentProvider theme={theme} className={styles.page}>
        <Announcer>
          <Pane services={services} />
        </Announcer>
      </FluentProvider>
    </WordsProvider>
  );
}
