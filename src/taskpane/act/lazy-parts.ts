import { lazy } from 'react';

const load = () => import(/* webpackChunkName: "act" */ './act-parts');

export const ActOnDocument = lazy(async () => ({ default: (await load()).ActOnDocument }));
export const ActOnFinding = lazy(async () => ({ default: (await load()).ActOnFinding }));
export const DeedLine = lazy(async () => ({ default: (await load()).DeedLine }));
