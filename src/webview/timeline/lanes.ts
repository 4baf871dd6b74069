import type { Timeline, TimelineClaim } from '../../core/report/timeline.ts';

/** By what the claims are put into lanes. */
export type Grouping = 'question' | 'person' | 'article';

export const groupings: readonly Grouping[] = ['question', 'person', 'article'];

/** Claims that belong together, below each other in time. */
export interface Lane {
  readonly key: string;
  readonly label: string;
  /** A second line: what kind of question, how many claims. */
  readonly note: string;
  /** Whether the figures of the claims are drawn to a scale of their own. */
  readonly hasScale: boolean;
  /** By the day on which they were said, else happened. */
  readonly claims: readonly TimelineClaim[];
}

/** What the person wants to see. */
export interface Choice {
  readonly grouping: Grouping;
  /** Words that a claim, its speaker, its article or its lane must hold, whatever their case. */
  readonly filter: string;
}

/** The lanes, in the order of their first claim; questions in the order of their urgency. */
export function lanesOf(timeline: Timeline, { grouping, filter }: Choice): readonly Lane[] {
  const groups = new Map<string, { label: string; note: string; claims: TimelineClaim[] }>();
  const put = (key: string, label: string, note: string, claim: TimelineClaim) => {
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { label, note, claims: [claim] });
  };
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  for (const claim of timeline.claims)
    for (const [key, label, note] of groupsOf(timeline, claim, grouping))
      if (holds(timeline, claim, label, wanted)) put(key, label, note, claim);
  const lanes = [...groups].map(([key, { label, note, claims }]) => ({
    key,
    label,
    note: note || String(claims.length),
    hasScale: grouping === 'question' && timeline.questions[Number(key)]?.kind === 'number',
    claims: [...claims].sort((a, b) => compare(dayOf(a), dayOf(b))),
  }));
  return grouping === 'question'
    ? lanes.sort((a, b) => Number(a.key) - Number(b.key))
    : lanes.sort((a, b) => b.claims.length - a.claims.length || compare(a.label, b.label));
}

function groupsOf(
  { articles, questions }: Timeline,
  claim: TimelineClaim,
  grouping: Grouping,
): readonly (readonly [key: string, label: string, note: string])[] {
  if (grouping === 'question')
    return claim.questions.map((index) => {
      const { question, relation } = questions[index]!;
      return [String(index), question, relation] as const;
    });
  if (grouping === 'person')
    return claim.speaker === null ? [] : [[claim.speaker, claim.speaker, '']];
  const { title, source, published } = articles[claim.article]!;
  return [[String(claim.article), title, [source, published].filter(Boolean).join(', ')]];
}

function holds(
  { articles }: Timeline,
  claim: TimelineClaim,
  label: string,
  wanted: readonly string[],
): boolean {
  if (wanted.length === 0) return true;
  const { title, file } = articles[claim.article]!;
  const all = [claim.text, claim.speaker ?? '', title, file, label].join(' ').toLowerCase();
  return wanted.every((word) => all.includes(word));
}

function dayOf({ stated, event }: TimelineClaim): string {
  return (stated ?? event!).first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
