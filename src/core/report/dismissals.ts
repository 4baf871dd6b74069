import type { Annotation } from '../annotations/annotation.ts';

/** Why people have dismissed questions, by question; those that were taken back are not among them. */
export function dismissalsIn(annotations: readonly Annotation[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const { act, target, withdrawn } of annotations)
    if (act.kind === 'dismissal' && target.question && !withdrawn)
      reasons.set(target.question, act.comment ?? '');
  return reasons;
}
