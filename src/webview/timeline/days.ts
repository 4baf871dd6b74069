import type { Timeline, TimelineClaim } from '../../core/report/timeline.ts';

const DAY = 86_400_000;

/** The beginning of a day, `YYYY-MM-DD`, in milliseconds since 1970, UTC. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The end of a day: the beginning of the next. */
export function endOf(day: string): number {
  return startOf(day) + DAY;
}

/** From when to when, in milliseconds since 1970. */
export type Period = readonly [from: number, to: number];

/**
 * What the page shows first: the time in which the claims were made, with a margin. What they speak of may
 * lie decades before, and would press all else into one corner.
 */
export function firstView({ claims }: Timeline): Period {
  return withMargin(claims.flatMap(({ stated, event }) => stated ?? event ?? []));
}

/** Everything that was said or happened. */
export function fullView({ claims }: Timeline): Period {
  return withMargin(claims.flatMap(({ stated, event }) => [stated ?? [], event ?? []].flat()));
}

type Days = NonNullable<TimelineClaim['stated']>;

function withMargin(days: readonly Days[]): Period {
  let from = Infinity;
  let to = -Infinity;
  for (const { first, last } of days) {
    from = Math.min(from, startOf(first));
    to = Math.max(to, endOf(last));
  }
  if (from > to) return [0, DAY];
  const margin = Math.max(DAY, (to - from) * 0.06);
  return [from - margin, to + margin];
}

/** *3 March 2026*, or *3 March 2026 to 5 March 2026*. */
export function inWords({ first, last }: Days, locale: string): string {
  const write = (day: string) =>
    new Date(startOf(day)).toLocaleDateString(locale, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    });
  return first === last ? write(first) : `${write(first)} – ${write(last)}`;
}
