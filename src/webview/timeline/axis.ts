import type { ScaleTime } from 'd3-scale';
import { shape } from './element.ts';

/** Room for half the name of a day, in pixels. */
const HALF = 24;

/** The days along the top, about one in a hundred pixels, named by day, month or year as the zoom asks. */
export function drawAxis(x: ScaleTime<number, number>, width: number): SVGSVGElement {
  const drawing = shape('svg', { width, height: 28, class: 'axis', 'aria-hidden': 'true' });
  const write = x.tickFormat(Math.max(2, Math.round(width / 110)));
  for (const day of x.ticks(Math.max(2, Math.round(width / 110)))) {
    const at = x(day);
    drawing.append(
      shape('line', { x1: at, x2: at, y1: 20, y2: 28 }),
      // A name at the edge moves inward, so that it is not cut.
      shape(
        'text',
        { x: Math.min(Math.max(at, HALF), width - HALF), y: 15, 'text-anchor': 'middle' },
        write(day),
      ),
    );
  }
  return drawing;
}
