import { CANVAS, CENTRE, type Shape } from './mark';

/** Samples along each side of a pixel: 64 levels of coverage are more than an eye can tell apart. */
const SAMPLES = 8;

function covers(shape: Shape, x: number, y: number): boolean {
  switch (shape.shape) {
    case 'arc': {
      const dx = x - CENTRE;
      const dy = CENTRE - y;
      if (Math.abs(Math.hypot(dx, dy) - shape.radius) > shape.width / 2) return false;
      const degrees = ((Math.atan2(dx, dy) * 180) / Math.PI + 360) % 360;
      return degrees >= shape.from && degrees <= shape.to;
    }
    case 'disc':
      return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
    case 'shoulders': {
      if (y > shape.y) return false;
      const across = (x - shape.x) / (shape.width / 2);
      const up = (y - shape.y) / shape.height;
      return across * across + up * up <= 1;
    }
  }
}

function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The shape on top at a point: later shapes lie over earlier ones. */
function topShape(shapes: readonly Shape[], x: number, y: number): number {
  let top = shapes.length - 1;
  for (let shape = shapes[top]; shape && !covers(shape, x, y); shape = shapes[top]) top--;
  return top;
}

/** Draws the shapes on a transparent square; four bytes (red, green, blue, alpha) for each pixel, row by row. */
export function rasterise(shapes: readonly Shape[], pixels: number): Uint8Array {
  const image = new Uint8Array(pixels * pixels * 4);
  const colours = shapes.map((shape) => channels(shape.colour));
  const step = CANVAS / pixels / SAMPLES;
  for (let row = 0; row < pixels; row++) {
    for (let column = 0; column < pixels; column++) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
        const x = (column * SAMPLES + (sample % SAMPLES) + 0.5) * step;
        const y = (row * SAMPLES + Math.floor(sample / SAMPLES) + 0.5) * step;
        const top = topShape(shapes, x, y);
        if (top < 0) continue;
        hits++;
        colours[top]?.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
      }
      if (hits === 0) continue;
      image.set([...sum.map((value) => Math.round(value / hits)), Math.round((hits / (SAMPLES * SAMPLES)) * 255)], (row * pixels + column) * 4);
    }
  }
  return image;
}
