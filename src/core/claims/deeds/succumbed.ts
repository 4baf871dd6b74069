import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';
import { phraseOf } from './plain.ts';

/** What people die of: not *pressure*, nor *temptation*. */
const ills = wordSet(data.ills);

/** *succumbed to her injuries*, *to a short illness*: who died. Null for anything else. */
export function succumbed(statement: Statement): Statement | null {
  const [who, to] = [phraseOf(statement, 'agent'), phraseOf(statement, 'to')];
  if (statement.verb !== 'succumb' || !who || !to || !ills.has(to.head)) return null;
  return befallen(statement, 'kill', who, []);
}
