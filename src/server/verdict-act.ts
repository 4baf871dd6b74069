import type { Act, Verdict } from '../core/annotations/annotation.ts';
import { sourcesIn } from '../core/annotations/sources.ts';

/** The act of giving a verdict; a reason given earlier for the same one stays unless there is a new one. */
export function verdictAct(
  value: Verdict,
  comment: string | undefined,
  earlier: Act | undefined,
): Act {
  const reason = comment ?? (earlier?.value === value ? earlier.comment : null);
  return { kind: 'verdict', value, comment: reason, sources: sourcesIn(reason ?? '') };
}
