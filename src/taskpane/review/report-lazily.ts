import { lazy } from 'react';
import { once } from '../once';

/** Needed only once there is a report: the first screen does not wait for it. */
const load = once(() => import(/* webpackChunkName: "report" */ './report-parts'));

export const ActOnDocument = lazy(async () => ({ default: (await load()).ActOnDocument }));
export const DeedLine = lazy(async () => ({ default: (await load()).DeedLine }));
export const PlaceTools = lazy(async () => ({ default: (await load()).PlaceTools }));
export const ReviewOptions = lazy(async () => ({ default: (await load()).ReviewOptions }));
export const ReviewReport = lazy(async () => ({ default: (await load()).ReviewReport }));

/** Loads it ahead; a failure is told when it is needed. */
export function prepareReport(): void {
  load().catch(() => undefined);
}
