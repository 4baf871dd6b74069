import { scaleUtc } from 'd3-scale';
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { drawAxis } from './axis.ts';
import type { Period } from './days.ts';
import { drawLane, heightOf } from './draw-lane.ts';
import { element } from './element.ts';
import type { Lane } from './lanes.ts';
import { visible } from './rows.ts';

/** A claim by its place among the lanes that are shown. */
export interface At {
  readonly lane: number;
  readonly claim: number;
}

/**
 * The part of the page that scrolls and zooms: the days along the top, the lanes below. Only the lanes
 * that can be seen are in the document, so that five thousand claims scroll as fluently as fifty.
 */
export interface Stage {
  readonly root: HTMLElement;
  /** Shows other lanes; `empty` where there are none. */
  show(lanes: readonly Lane[], empty: string): void;
  readonly view: Period;
  moveTo(view: Period): void;
  zoomBy(factor: number): void;
  top: number;
  /** Makes one claim the one that Tab reaches; where it has to be seen, moves until it is, and focuses it. */
  goTo(at: At, isSeen: boolean): void;
  /** The claim that an event happened on. */
  at(target: EventTarget | null): At | null;
  destroy(): void;
}

interface Words {
  /** What a screen reader says of a claim. */
  claim(lane: Lane, claim: number): string;
  /** The line below the name of a lane. */
  note(lane: Lane): string;
  /** That there is no room for some of the claims. */
  more(count: number): string;
}

/** How far beyond the edge lanes are drawn already, in pixels. */
const AHEAD = 200;

/** The width of the names of the lanes; the style sheet has the same. */
const NAMES = 240;

/**
 * @param home What is shown where nothing else was asked for.
 * @param onMove Called whenever another time or other lanes are seen.
 */
export function createStage(home: Period, first: Period, words: Words, onMove: () => void): Stage {
  const axis = element('div', { class: 'days' });
  const canvas = element('div', { class: 'canvas' });
  const root = element('div', { class: 'scroll' }, axis, canvas);
  let lanes: readonly Lane[] = [];
  let tops: readonly number[] = [];
  let heights: readonly number[] = [];
  let view = first;
  let width = 100;
  let current: At = { lane: 0, claim: 0 };

  const base = () => scaleUtc(home, [0, width]);
  const now = () => scaleUtc(view, [0, width]);
  // Dragging and pinching zoom; the wheel alone scrolls the lanes.
  const wheel = zoom<HTMLDivElement, unknown>()
    .scaleExtent([0.001, 400])
    .filter((event: WheelEvent) =>
      event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button,
    )
    .on('zoom', ({ transform }) => {
      const [from, to] = transform.rescaleX(base()).domain() as [Date, Date];
      view = [+from, +to];
      draw();
      onMove();
    });

  function draw(): void {
    axis.replaceChildren(drawAxis(now(), width));
    if (lanes.length === 0) return;
    const seen = visible(tops, root.scrollTop - AHEAD, root.scrollTop + root.clientHeight + AHEAD);
    const hadFocus = canvas.contains(document.activeElement);
    canvas.replaceChildren(
      ...lanes.slice(seen.first, seen.end).map((lane, i) => laneElement(lane, seen.first + i)),
    );
    const group = groupOf(current);
    group?.setAttribute('tabindex', '0');
    if (hadFocus) group?.focus({ preventScroll: true });
  }

  function laneElement(lane: Lane, index: number): HTMLElement {
    const drawing = drawLane(lane, now(), width, heights[index]!, words.more);
    for (const group of drawing.querySelectorAll<SVGGElement>('.claim'))
      group.setAttribute('aria-label', words.claim(lane, Number(group.dataset.claim)));
    const name = element(
      'div',
      { class: 'name', title: lane.label },
      element('b', {}, lane.label),
      element('span', {}, words.note(lane)),
    );
    const attributes = { class: 'lane', role: 'group', 'aria-label': lane.label };
    const made = element('div', { ...attributes, 'data-lane': index }, name, drawing);
    made.style.top = `${tops[index]!}px`;
    made.style.height = `${heights[index]!}px`;
    return made;
  }

  function groupOf({ lane, claim }: At): SVGGElement | null {
    return canvas.querySelector(`[data-lane="${lane}"] [data-claim="${claim}"]`);
  }

  function moveTo(period: Period): void {
    const x = base();
    const scale = width / (x(period[1]) - x(period[0]));
    const transform = zoomIdentity.scale(scale).translate(-x(period[0]), 0);
    select(root).call(wheel.transform, transform);
  }

  function reveal({ lane, claim }: At): void {
    const bottom = tops[lane]! + heights[lane]! + axis.clientHeight;
    if (tops[lane]! < root.scrollTop) root.scrollTop = tops[lane]!;
    else if (bottom > root.scrollTop + root.clientHeight)
      root.scrollTop = bottom - root.clientHeight;
    draw();
    if (groupOf(current)) return;
    const { stated, event } = lanes[lane]!.claims[claim]!;
    const day = Date.parse((stated ?? event)!.first);
    const half = (view[1] - view[0]) / 2;
    moveTo([day - half, day + half]);
  }

  const size = new ResizeObserver(() => {
    width = Math.max(100, root.clientWidth - NAMES);
    arrange();
    moveTo(view);
  });
  size.observe(root);
  root.addEventListener('scroll', () => {
    draw();
    onMove();
  });
  select(root).call(wheel).on('dblclick.zoom', null);

  function arrange(): void {
    heights = lanes.map((lane) => heightOf(lane, base()));
    let height = 0;
    tops = heights.map((own) => (height += own) - own);
    canvas.style.height = `${height}px`;
  }

  return {
    root,
    show(shown, empty) {
      lanes = shown;
      current = { lane: 0, claim: 0 };
      arrange();
      if (lanes.length === 0) canvas.replaceChildren(element('p', { class: 'empty' }, empty));
      draw();
    },
    get view() {
      return view;
    },
    moveTo,
    zoomBy: (factor) => wheel.scaleBy(select(root), factor, [width / 2, 0]),
    get top() {
      return root.scrollTop;
    },
    set top(pixels) {
      root.scrollTop = pixels;
    },
    goTo(at, isSeen) {
      current = at;
      if (!isSeen) return;
      reveal(at);
      groupOf(at)?.focus({ preventScroll: true });
    },
    at(target) {
      const group = (target as Element | null)?.closest<SVGGElement>('.claim');
      const lane = group?.closest<HTMLElement>('.lane');
      return group && lane
        ? { lane: Number(lane.dataset.lane), claim: Number(group.dataset.claim) }
        : null;
    },
    destroy: () => size.disconnect(),
  };
}
