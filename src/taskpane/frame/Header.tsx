import { useRef, type ReactNode } from 'react';
import { useHeaderStyles } from './Header.styles';
import { useScrollClearOf } from './use-scroll-clear-of';

/** Stays in sight while the list is scrolled; leaves the corner free in which Office puts its own menu. */
export function Header({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const styles = useHeaderStyles();
  const bar = useRef<HTMLElement>(null);
  useScrollClearOf(bar, 'scrollPaddingTop');
  return (
    <header ref={bar} className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
