import { useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { useWords } from '../words/words-context';
import { useViewTabsStyles } from './ViewTabs.styles';

export const VIEWS = ['review', 'overview', 'reflect', 'share'] as const;
export type View = (typeof VIEWS)[number];

export const tabId = (view: View): string => `tab-${view}`;
export const panelId = (view: View): string => `view-${view}`;

interface ViewTabsProps {
  readonly views: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The parts of the pane, as tabs: arrows go from one to the next, as the pattern of the WAI-ARIA practices has it. */
export function ViewTabs({ views, view, onView }: ViewTabsProps) {
  const styles = useViewTabsStyles();
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = views.indexOf(view);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = views[(to + views.length) % views.length] as View;
    onView(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={words.views.label} className={styles.tabs} onKeyDown={onKeyDown}>
      {views.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          aria-selected={each === view}
          aria-controls={panelId(each)}
          tabIndex={each === view ? 0 : -1}
          className={mergeClasses(styles.tab, each === view && styles.selected)}
          onClick={() => onView(each)}
        >
          {words.views[each]}
        </button>
      ))}
    </div>
  );
}
