/** Draws assets/icon-*.png and assets/icon.svg from the mark: npm run icons */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mark } from './icons/mark';
import { encodePng } from './icons/png';
import { rasterise } from './icons/raster';
import { svgOf } from './icons/svg';

const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const assets = path.join(import.meta.dirname, '..', 'assets');

mkdirSync(assets, { recursive: true });
writeFileSync(path.join(assets, 'icon.svg'), svgOf(mark(128)));
writeFileSync(path.join(assets, 'icon-small.svg'), svgOf(mark(16)));
for (const pixels of ICON_SIZES) writeFileSync(path.join(assets, `icon-${pixels}.png`), encodePng(rasterise(mark(pixels), pixels), pixels));
