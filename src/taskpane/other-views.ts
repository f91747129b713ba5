import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { View } from './frame/ViewTabs';
import type { ViewProps } from './workspace-view';

/** The parts besides the review; each is loaded when it is first opened. */
export const OTHER_VIEWS: Readonly<Partial<Record<View, LazyExoticComponent<ComponentType<ViewProps>>>>> = {
  overview: lazyView(async () => (await import(/* webpackChunkName: "overview" */ './overview/Overview')).Overview),
  reflect: lazyView(async () => (await import(/* webpackChunkName: "reflect" */ './reflect/Reflect')).Reflect),
  share: lazyView(async () => (await import(/* webpackChunkName: "share" */ './share/Share')).Share),
};

/** A part that is loaded when it is first opened. */
function lazyView(load: () => Promise<ComponentType<ViewProps>>): LazyExoticComponent<ComponentType<ViewProps>> {
  return lazy(async () => ({ default: await load() }));
}
