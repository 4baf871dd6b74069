import table from '../../../data/entities/governments.json' with { type: 'json' };
import { foldName } from './name-key.ts';

/**
 * Through which of its names a government is meant: the country itself, its capital, the seat of the
 * government (the Kremlin), its people or their adjective, or the administration of a named leader.
 */
export type GovernmentSense = 'country' | 'capital' | 'seat' | 'people' | 'administration';

/** What a name says when it speaks or acts for a state. */
export interface Government {
  /** ISO 3166-1 code of the country: `US`. */
  readonly country: string;
  readonly sense: GovernmentSense;
}

/** The country that a leader leads, by folded surname, as the articles themselves say. */
export type Leaders = ReadonlyMap<string, string>;

const names: ReadonlyMap<string, Government> = new Map(
  (['people', 'seat', 'capital', 'country'] as const).flatMap((sense) =>
    table.governments.flatMap((government) => {
      const lists = {
        country: government.names,
        capital: government.capitals,
        people: government.peoples,
        seat: government.seats,
      };
      return lists[sense].map((name): [string, Government] => [
        foldName(name),
        { country: government.code, sense },
      ]);
    }),
  ),
);

/** The first words of all names, without a possessive ending, and words that lead to a name. */
const firstWords: ReadonlySet<string> = new Set([
  ...[...names.keys()].map((name) => name.split(' ')[0]!.replace(/'s?$/, '')),
  ...['the', 'government', 'authorities'],
]);

/** Whether a name that begins with this word can be one that `readGovernment` knows without leaders. */
export function mayBeginGovernment(word: string): boolean {
  // Most words are plain letters, of which folding makes nothing else.
  if (/^[A-Za-z]+$/.test(word)) return firstWords.has(word.toLowerCase());
  return firstWords.has(foldName(word).split(' ')[0]!.replace(/'s?$/, ''));
}

const rulingBody =
  /^(?:government|administration|authorities|regime|leadership|officials?|side|cabinet)$/;

/**
 * Reads a name as that of a government: `the US`, `Washington`, `the White House`, `the Kremlin`,
 * `South Korean authorities`, `the government of Japan`, `the Biden administration`.
 *
 * @param leaders Needed for an administration that is named after a person; without it such a name is unknown.
 * @returns Null for what is no name of a government.
 */
export function readGovernment(name: string, leaders?: Leaders): Government | null {
  const folded = foldName(name).replace(/'s?$/, '');
  const known = names.get(folded);
  if (known) return known;
  const of = /^(?:government|authorities) (?:of|in) (?:the )?(.+)$/.exec(folded);
  if (of) return names.get(of[1]!) ?? null;
  const last = folded.lastIndexOf(' ');
  if (last < 0 || !rulingBody.test(folded.slice(last + 1))) return null;
  const owner = folded.slice(0, last).replace(/'s?$/, '');
  const country = leaders?.get(owner);
  if (country) return { country, sense: 'administration' };
  return names.get(owner) ?? null;
}

/** The country for which a name speaks, as its ISO code; null when it is no name of a government. */
export function governmentOf(name: string, leaders?: Leaders): string | null {
  return readGovernment(name, leaders)?.country ?? null;
}
