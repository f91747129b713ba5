import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  /** Shown where the part did not arrive. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the rest of the pane alive where a part of the program does not arrive, as without a network. Any other fault is passed on. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly fault: Error | null }> {
  override state: { readonly fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error): { readonly fault: Error } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    // The bundler's name for a part that did not arrive.
    if (fault.name !== 'ChunkLoadError') throw fault;
    return this.props.fallback;
  }
}
