import type { TimelineClaim } from '../../core/report/timeline.ts';
import { describe } from './claim-words.ts';
import { makeControls } from './controls.ts';
import { firstView, fullView } from './days.ts';
import { element } from './element.ts';
import type { Host, ToPage } from './host.ts';
import { lanesOf, type Choice, type Lane } from './lanes.ts';
import { fill } from './strings.ts';
import { createStage, type At } from './stage.ts';

const ZOOM = 1.6;

/**
 * Shows a timeline in an element of the page: controls above, lanes, and below what the claim at the
 * mouse or the keyboard says.
 *
 * @returns A function that takes it down again.
 */
export function showTimeline(
  frame: HTMLElement,
  { timeline, strings }: ToPage,
  host: Host,
): () => void {
  const { remembered } = host;
  const locale = document.documentElement.lang || 'en';
  const home = firstView(timeline);
  let choice: Choice = {
    grouping: remembered?.grouping ?? 'question',
    filter: remembered?.filter ?? '',
  };
  let lanes: readonly Lane[] = [];
  let at: At = { lane: 0, claim: 0 };

  const wordsOf = (claim: TimelineClaim) =>
    describe(claim, timeline.articles[claim.article]!, strings, locale);
  const remember = () => host.remember({ ...choice, view: stage.view, top: stage.top });
  const stage = createStage(
    home,
    remembered?.view ?? home,
    {
      claim: ({ claims }, i) => [claims[i]!.text, ...wordsOf(claims[i]!)].join('. '),
      note: ({ note }) => strings[note as keyof typeof strings] ?? note,
      more: (count) => fill(strings.more, count.toLocaleString(locale)),
    },
    () => remember(),
  );
  const controls = makeControls(choice, strings, {
    choose(chosen) {
      choice = chosen;
      arrange();
    },
    zoom: (isCloser) => stage.zoomBy(isCloser ? ZOOM : 1 / ZOOM),
    show: (what) => stage.moveTo(what === 'articles' ? home : fullView(timeline)),
  });
  const detail = element('aside', { class: 'detail', 'aria-live': 'polite' }, strings.hint);
  frame.replaceChildren(element('div', { class: 'timeline' }, controls, stage.root, detail));

  function arrange(): void {
    lanes = lanesOf(timeline, choice);
    at = { lane: 0, claim: 0 };
    stage.show(lanes, timeline.claims.length ? strings.nothing : strings.empty);
    remember();
  }

  const claimOf = ({ lane, claim }: At) => lanes[lane]?.claims[claim];
  const open = (claim: TimelineClaim | undefined) => claim && host.open?.(timeline, claim);

  function tell(claim: TimelineClaim): void {
    const button = element('button', { type: 'button' }, strings.open);
    button.addEventListener('click', () => open(claim));
    detail.replaceChildren(
      element('q', {}, claim.text),
      ...wordsOf(claim).map((line) => element('span', {}, line)),
      ...(host.open ? [button] : []),
    );
  }

  function goTo(wanted: At, isSeen = true): void {
    at = wanted;
    stage.goTo(at, isSeen);
    const claim = claimOf(at);
    if (claim) tell(claim);
  }

  function step(lanesOn: number, claimsOn: number): void {
    const lane = Math.min(lanes.length - 1, Math.max(0, at.lane + lanesOn));
    const last = lanes[lane]!.claims.length - 1;
    goTo({ lane, claim: Math.min(last, Math.max(0, (lanesOn ? 0 : at.claim) + claimsOn)) });
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => step(0, 1),
    ArrowLeft: () => step(0, -1),
    ArrowDown: () => step(1, 0),
    ArrowUp: () => step(-1, 0),
    Enter: () => open(claimOf(at)),
    ' ': () => open(claimOf(at)),
    '+': () => stage.zoomBy(ZOOM),
    '-': () => stage.zoomBy(1 / ZOOM),
  };
  stage.root.addEventListener('keydown', (event) => {
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (!act || lanes.length === 0) return;
    event.preventDefault();
    act();
  });
  stage.root.addEventListener('focusin', ({ target }) => {
    const found = stage.at(target);
    if (found && (found.lane !== at.lane || found.claim !== at.claim)) goTo(found, false);
  });
  stage.root.addEventListener('pointerover', ({ target }) => {
    const found = stage.at(target);
    const claim = found && claimOf(found);
    if (claim) tell(claim);
  });
  stage.root.addEventListener('click', ({ target }) => {
    const found = stage.at(target);
    if (!found) return;
    goTo(found);
    open(claimOf(found));
  });

  arrange();
  stage.moveTo(stage.view);
  if (remembered) stage.top = remembered.top;
  return () => stage.destroy();
}
