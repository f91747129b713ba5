import { useRef, type ReactNode } from 'react';
import { useHeaderStyles } from './Header.styles';
import { useScrollClearOf } from './use-scroll-clear-of';

interface HeaderProps {
  readonly title: string;
  /** Word shows the title above the pane; where the header has something else to show, it says it to screen readers alone. */
  readonly showsTitle: boolean;
  readonly children?: ReactNode;
}

/** Stays in sight while the list is scrolled; leaves the corner free in which Office puts its own menu. */
export function Header({ title, showsTitle, children }: HeaderProps) {
  const styles = useHeaderStyles();
  const bar = useRef<HTMLElement>(null);
  useScrollClearOf(bar, 'scrollPaddingTop');
  return (
    <header ref={bar} className={styles.bar}>
      <h1 className={showsTitle ? styles.title : styles.unseen}>{title}</h1>
      {children}
    </header>
  );
}
