import { detached } from '../text/detached.ts';
import { hashText } from '../text/hash.ts';
import type { FiledClaims } from './filed-claims.ts';
import { glanceOf, namesOf } from './glance-of.ts';
import { keysOf } from './keys.ts';
import type { Told } from './told.ts';

/** What the index files of all claims of one article. */
export function fileClaims(told: readonly Told[]): FiledClaims {
  return {
    ids: told.map(({ claim }) => detached(claim.id)),
    sentences: told.map(({ claim }) => claim.sentence.start),
    keys: told.map((one) => Int32Array.from(new Set(keysOf(one).map((key) => hashText(key))))),
    glances: told.map(glanceOf),
    names: told[0] ? namesOf(told[0]) : new Int32Array(0),
  };
}
