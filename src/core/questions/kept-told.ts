import type { Claim } from '../claims/claim.ts';
import { copyWords } from './edited-copy.ts';
import { createShapes, packClaims } from './packed-claims.ts';
import type { Party, Told } from './told.ts';

/** What of a claim is only needed when it is compared with another. */
type Heavy = Pick<Told, 'claim' | 'parties' | 'ids' | 'words'>;

const HEAVY: ReadonlySet<string> = new Set<keyof Heavy>(['claim', 'parties', 'ids', 'words']);

/** How many claims are kept unpacked: those that were compared last. */
const UNPACKED = 4000;

/** Keeps claims packed, and unpacks each when somebody looks at its words. */
export interface ToldStore {
  /** The claims of one file, equal to those given, in little room. */
  keep(told: readonly Told[]): readonly Told[];
}

export function createToldStore(): ToldStore {
  const shapes = createShapes();
  const unpacked = new Map<object, Heavy>();

  function recall(key: object, unpack: () => Heavy): Heavy {
    let heavy = unpacked.get(key);
    if (heavy) return heavy;
    heavy = unpack();
    unpacked.set(key, heavy);
    if (unpacked.size > UNPACKED) unpacked.delete(unpacked.keys().next().value!);
    return heavy;
  }

  /** Looks like what was given; what is heavy is unpacked on demand. */
  class Kept {
    private readonly unpack: () => Heavy;

    constructor(told: Told, unpack: () => Heavy) {
      const light = Object.entries(told).filter(([key]) => !HEAVY.has(key));
      Object.assign(this, Object.fromEntries(light));
      this.unpack = unpack;
    }

    get claim() {
      return recall(this, this.unpack).claim;
    }
    get parties() {
      return recall(this, this.unpack).parties;
    }
    get ids() {
      return recall(this, this.unpack).ids;
    }
    get words() {
      return recall(this, this.unpack).words;
    }
  }

  /** Holds on to nothing of what it is given but the light fields and the ids. */
  function keepOne(told: Told, unpackClaim: () => Claim): Told {
    const { parties, ids, words } = told;
    const named = parties.map((party) => (party.ids.size > 0 ? [...party.ids] : null));
    const around = [...ids];
    const mayBeCopy = words.length > 0;
    const unpack = (): Heavy => {
      const claim = unpackClaim();
      const all = new Set(around);
      return {
        claim,
        ids: all,
        parties: claim.statement.phrases.map((phrase, k): Party => ({
          ...phrase,
          around: all,
          ids: new Set(named[k]),
        })),
        words: mayBeCopy ? copyWords(claim.sentence.text) : [],
      };
    };
    // The fields are those of `Told`: the light ones its own, the heavy ones by getters.
    return new Kept(told, unpack) as unknown as Told;
  }

  return {
    keep(all) {
      const packed = packClaims(
        all.map(({ claim }) => claim),
        shapes,
      );
      return all.map((one, i) => keepOne(one, () => packed.claim(i)));
    },
  };
}
