import { createHash } from 'node:crypto';
import type { Kept } from '../core/questions/earlier-work.ts';
import type { AnalysisCache } from './analysis-cache.ts';

/**
 * Keeps what was compared beside the analyses.
 *
 * @param cache Undefined where the editor gives no place for one.
 * @param version Of the rules that compare.
 */
export function keptBeside(cache: () => AnalysisCache | undefined, version: string): Kept {
  const keyOf = (name: string) =>
    createHash('sha256').update(`compared ${version}\n${name}`).digest('hex');
  return {
    get: (name) => cache()?.get(keyOf(name)),
    put: (name, bytes) => cache()?.put(keyOf(name), bytes),
  };
}
