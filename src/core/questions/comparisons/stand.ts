import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless, ungated } from '../conflict.ts';
import { plainClause } from '../stands/clause.ts';
import { readStands } from '../stands/read-stands.ts';
import { sideToldOf } from '../stands/side-told.ts';
import type { Told } from '../told.ts';
import { areWholeSentences } from '../whole-sentences.ts';

/** A sentence of one clause says little more. */
const MOST = 8;

/**
 * Compares two sentences by how somebody stands to a thing, or how it stands with it, in words around the thing:
 * *supports it*, *his fight against it*; *is compulsory*, *without it*.
 */
export function compareStands(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!areWholeSentences(a, b, assume)) return null;
  const [x, y] = [a, b].map(({ claim }) => plainClause(claim.sentence.text)) as [string, string];
  for (const stand of readStands(y).slice(0, MOST)) {
    const told = sideToldOf(x, stand);
    if (told === null) continue;
    const cue = x.slice(told.words.start, told.words.end).trim();
    const own = y.slice(stand.words.start, stand.words.end).trim();
    return conflictUnless(ungated, {
      kind: 'antonym',
      slots: [a.claim.sentence, b.claim.sentence],
      strength: 'medium',
      why: `“${cue}” and “${own}” exclude each other`,
      nearest: 'two events instead of one',
    });
  }
  return null;
}
