import type { Verdict } from './comparison.ts';

/** Asks one gate after the other, up to the first that clears the pair. */
export function runGates(gates: readonly (() => Verdict)[]): {
  readonly passed: readonly string[];
  readonly cleared: string | null;
} {
  const passed: string[] = [];
  for (const gate of gates) {
    const verdict = gate();
    if ('clears' in verdict) return { passed, cleared: verdict.clears };
    if ('passes' in verdict) passed.push(verdict.passes);
  }
  return { passed, cleared: null };
}
