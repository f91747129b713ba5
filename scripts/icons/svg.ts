import { CANVAS, CENTRE, type Shape } from './mark';

const round = (value: number) => Number(value.toFixed(2));

function pointOnRing(radius: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  return `${round(CENTRE + radius * Math.sin(angle))} ${round(CENTRE - radius * Math.cos(angle))}`;
}

function element(shape: Shape): string {
  switch (shape.shape) {
    case 'arc':
      return `<path d="M${pointOnRing(shape.radius, shape.from)}A${shape.radius} ${shape.radius} 0 0 1 ${pointOnRing(shape.radius, shape.to)}" fill="none" stroke="${shape.colour}" stroke-width="${shape.width}"/>`;
    case 'disc':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.colour}"/>`;
    case 'shoulders': {
      const half = shape.width / 2;
      return `<path d="M${shape.x - half} ${shape.y}A${half} ${shape.height} 0 0 1 ${shape.x + half} ${shape.y}Z" fill="${shape.colour}"/>`;
    }
  }
}

/** The mark as a standalone SVG document. */
export function svgOf(shapes: readonly Shape[]): string {
  const lines = shapes.map((shape) => `  ${element(shape)}`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${CANVAS} ${CANVAS}" role="img" aria-label="Full Picture">\n${lines}\n</svg>\n`;
}
