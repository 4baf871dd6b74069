import data from '../../../../data/language/content-nouns.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';

const proofs = wordSet(data.nouns);

/** *found documents*, *found no evidence*: what is not shown is another thing than what was found. */
export function ofOneProof(a: Told, b: Told): Verdict {
  const [x, y] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
  return x && y && x.head !== y.head && (proofs.has(x.head) || proofs.has(y.head))
    ? { clears: 'the two do not speak of the same' }
    : silent;
}
