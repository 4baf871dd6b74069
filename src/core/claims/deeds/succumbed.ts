import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';
import { phraseOf } from './plain.ts';

/** What people die of: not *pressure*, nor *temptation*. */
const ILLS =
  /^(?:injury|wound|burn|illness|disease|cancer|infection|leuka?emia|pneumonia|tuberculosis|stroke|attack|fever|virus|cholera|malaria|hypothermia|poisoning|sepsis|complication|covid(?:-19)?)$/;

/** *succumbed to her injuries*, *to a short illness*: who died. Null for anything else. */
export function succumbed(statement: Statement): Statement | null {
  const [who, to] = [phraseOf(statement, 'agent'), phraseOf(statement, 'to')];
  if (statement.verb !== 'succumb' || !who || !to || !ILLS.test(to.head)) return null;
  return befallen(statement, 'kill', who, []);
}
