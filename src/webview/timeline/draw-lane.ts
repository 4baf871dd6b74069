import { scaleLinear, type ScaleTime } from 'd3-scale';
import type { TimelineClaim } from '../../core/report/timeline.ts';
import { labelOf } from './claim-words.ts';
import { endOf, startOf } from './days.ts';
import { shape } from './element.ts';
import type { Lane } from './lanes.ts';
import { rowsFor, type Extent } from './rows.ts';

type Scale = ScaleTime<number, number>;

const ROW = 22;
const ROWS = 8;
const GAP = 8;
const FIGURES = 112;
const PADDING = 16;

/** About the width of a letter of a label, in pixels: measuring each would lay the page out again and again. */
const LETTER = 6.4;

/** How many claims of one lane are drawn at once: more would be a smear, and slow. */
const MOST = 300;

/** What all lanes have at least: two lines of a name and a note. */
const LEAST = 84;

/**
 * The height that a lane takes so that nothing in it overlaps, in pixels. The page asks for it once for all
 * zooms, so that lanes do not jump.
 */
export function heightOf(lane: Lane, x: Scale): number {
  if (lane.hasScale) return FIGURES;
  const rows = rowsFor(lane.claims.map((claim) => extentOf(claim, x)).sort(fromLeft), GAP, ROWS);
  return Math.max(LEAST, 2 * PADDING + ROW * (Math.max(0, ...rows) + 1));
}

/** A lane as a drawing: for each claim a group with its place in `lane.claims`; what lies outside is left out. */
export function drawLane(
  lane: Lane,
  x: Scale,
  width: number,
  height: number,
  more: (count: number) => string,
): SVGSVGElement {
  const drawing = shape('svg', { width, height, class: 'drawing' });
  const placed = lane.claims
    .map((claim, index) => ({ claim, index, ...extentOf(claim, x) }))
    .filter(({ left, right }) => right >= 0 && left <= width)
    .sort(fromLeft);
  const drawn = placed.slice(0, MOST);
  drawing.append(
    ...(lane.hasScale ? drawFigures(lane, drawn, x, width, height) : drawRows(drawn, x, height)),
  );
  const rest = placed.length - drawn.length;
  if (rest > 0)
    drawing.append(
      shape('text', { x: width - 8, y: 14, 'text-anchor': 'end', class: 'more' }, more(rest)),
    );
  return drawing;
}

/** A claim of a lane with the room that it takes in the drawing. */
interface Placed extends Extent {
  readonly claim: TimelineClaim;
  readonly index: number;
  /** The middles of its first and last sign. */
  readonly ends: readonly [number, number];
  readonly label: LabelPlace;
}

function drawRows(drawn: readonly Placed[], x: Scale, height: number): Node[] {
  const limit = Math.floor((height - 2 * PADDING) / ROW);
  const rows = rowsFor(drawn, GAP, limit);
  let labelled = -Infinity;
  return drawn.map(({ claim, index, ends, right, label: place }, i) => {
    const isLast = rows[i] === limit - 1;
    const hasRoom = !isLast || Math.min(ends[1], place.left) > labelled;
    if (isLast && hasRoom) labelled = right;
    const y = PADDING + ROW * (rows[i]! + 0.5);
    const group = claimGroup(index);
    const { stated, event } = claim;
    if (stated && event)
      group.append(shape('line', { x1: ends[0], x2: ends[1], y1: y, y2: y, class: 'tie' }));
    if (event) group.append(...span('event', x, event, y), diamond(besides(claim, x), y));
    if (stated) group.append(...span('stated', x, stated, y), dot(middle(x, stated), y));
    if (hasRoom) group.append(label(place, y, labelOf(claim)));
    return group;
  });
}

/** Figures stand at the day on which they were given, as high as they are: a bar from the least to the most. */
function drawFigures(
  { claims }: Lane,
  drawn: readonly Placed[],
  x: Scale,
  width: number,
  height: number,
): Node[] {
  const bounds = claims.flatMap(({ figure }) =>
    figure ? [figure.low, figure.high ?? figure.low] : [],
  );
  const y = scaleLinear([Math.min(...bounds), Math.max(...bounds)], [height - 30, 26]);
  const labels: (LabelPlace & { readonly y: number })[] = [];
  const bars: number[] = [];
  return drawn.flatMap(({ claim, index }, i) => {
    const at = middle(x, claim.stated ?? claim.event!);
    if (!claim.figure || at < -60 || at > width + 60) return [];
    const before = bars.filter((bar) => Math.abs(bar - at) < 6).length;
    bars.push(at);
    const left = at + before * 12;
    const { low, high } = claim.figure;
    const bottom = y(low);
    const top = high === null ? 12 : y(high);
    const size = Math.max(6, bottom - top);
    const bar = { x: left - 4, y: bottom - size + 3, width: 8, height: size, rx: 2 };
    const group = claimGroup(index);
    group.append(shape('rect', { ...bar, class: 'figure' }));
    if (high === null)
      group.append(
        shape('path', { d: `M${left - 6} 16 L${left} 8 L${left + 6} 16`, class: 'open' }),
      );
    const words = labelOf(claim);
    const box = { ...placeLabel(words, [left, left], width), y: (bottom + top) / 2 + 2 };
    const isCovered = labels.some(
      (other) => other.left < box.right && box.left < other.right && Math.abs(other.y - box.y) < 13,
    );
    if (!isCovered && !isRepeated(claim, drawn[i + 1]?.claim)) {
      labels.push(box);
      group.append(label(box, box.y, words));
    }
    if (claim.event) {
      const then = middle(x, claim.event);
      if (then >= 0 && then <= width) group.append(diamond(then, height - 10));
    }
    return [group];
  });
}

/** Whether the next claim gives the same figure on the same day, as a reprint does: one label is enough. */
function isRepeated(claim: TimelineClaim, next: TimelineClaim | undefined): boolean {
  const day = ({ stated, event }: TimelineClaim) => (stated ?? event!).first;
  const isSame =
    next?.figure?.low === claim.figure?.low && next?.figure?.high === claim.figure?.high;
  return !!next && isSame && day(next) === day(claim);
}

function fromLeft(a: { readonly left: number }, b: { readonly left: number }): number {
  return a.left - b.left;
}

function claimGroup(index: number): SVGGElement {
  return shape('g', { class: 'claim', 'data-claim': index, role: 'button', tabindex: -1 });
}

function extentOf(claim: TimelineClaim, x: Scale): Omit<Placed, 'claim' | 'index'> {
  const days = [claim.stated, claim.event].filter((one) => one !== null);
  const middles = days.map((one) => middle(x, one));
  const ends = [Math.min(...middles), Math.max(...middles)] as const;
  const place = placeLabel(labelOf(claim), ends, x.range()[1]!);
  return {
    left: Math.min(place.left, ...days.map(({ first }) => x(startOf(first)) - 20)),
    right: Math.max(place.right, ends[1]),
    ends,
    label: place,
  };
}

/** Where the words beside a sign stand, in pixels. */
interface LabelPlace extends Extent {
  readonly isBefore: boolean;
}

/** Words stand to the right of the signs that they belong to, or to the left where the edge would cut them. */
function placeLabel(
  words: string,
  [first, last]: readonly [number, number],
  edge: number,
): LabelPlace {
  const size = LETTER * words.length;
  const isCut = last <= edge && last + 10 + size > edge;
  const isBefore = isCut && first - 10 - size >= 0;
  const left = isBefore ? first - 10 - size : last + 10;
  return { isBefore, left, right: left + size };
}

type Days = NonNullable<TimelineClaim['event']>;

function middle(x: Scale, { first, last }: Days): number {
  return (x(startOf(first)) + x(endOf(last))) / 2;
}

/** Where the sign of the event stands: at its day, or just before that of the statement if they fall together. */
function besides({ stated, event }: TimelineClaim, x: Scale): number {
  const then = middle(x, event!);
  const said = stated ? middle(x, stated) : NaN;
  return Math.abs(then - said) < 12 ? said - 12 : then;
}

/** A stretch of more than one day, as the line that it covers. */
function span(kind: string, x: Scale, { first, last }: Days, y: number): Node[] {
  if (first === last) return [];
  const [x1, x2] = [x(startOf(first)), x(endOf(last))];
  return [shape('line', { x1, x2, y1: y, y2: y, class: `stretch ${kind}` })];
}

function dot(x: number, y: number): Node {
  return shape('circle', { cx: x, cy: y, r: 5, class: 'stated' });
}

function diamond(x: number, y: number): Node {
  return shape('path', { d: `M${x} ${y - 6} l6 6 l-6 6 l-6 -6 z`, class: 'event' });
}

function label({ left, right, isBefore }: LabelPlace, y: number, words: string): Node {
  const at = isBefore ? { x: right, 'text-anchor': 'end' } : { x: left };
  return shape('text', { ...at, y: y + 4 }, words);
}
