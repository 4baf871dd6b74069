import relations from '../../../data/questions/relations.json' with { type: 'json' };
import { stemOf } from './stem.ts';
import type { Told } from './told.ts';

/** Whether the later of two articles does not say that a plan was changed. */
export function isAsItWas(a: Told, b: Told): boolean {
  const later = a.said! < b.said! ? b : a;
  return !CHANGED.some((stem) => later.hasWord(stem));
}

/** The stems of the words for a change of plan. */
const CHANGED = relations.changedPlan.split(' ').map(stemOf);
