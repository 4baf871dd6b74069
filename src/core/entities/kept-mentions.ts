import { detached } from '../text/detached.ts';
import { createNumberLists } from '../text/number-lists.ts';
import type { Mention } from './mention.ts';

/** The mentions of all files in little room, equal to those given: for lists of a name in the whole folder. */
export interface KeptMentions {
  put(file: string, mentions: readonly Mention[]): void;
  remove(file: string): void;
  /** Every mention of one of a file's characters, by place. */
  of(file: string, character: number): readonly Mention[];
}

interface Kept {
  /** The number of the list of its rows. */
  readonly rows: number;
  /** The wordings of its mentions, each behind its type. */
  readonly wordings: readonly string[];
}

/** Start, end, character and place of the wording of each mention. */
const FIELDS = 4;

export function createKeptMentions(): KeptMentions {
  const files = new Map<string, Kept>();
  const lists = createNumberLists();

  function remove(file: string): void {
    const known = files.get(file);
    if (!known) return;
    lists.remove(known.rows);
    files.delete(file);
  }

  return {
    put(file, mentions) {
      remove(file);
      const { rows, wordings } = pack(mentions);
      files.set(file, { rows: lists.add(rows), wordings });
    },
    remove,
    of(file, wanted) {
      const known = files.get(file);
      if (!known) return [];
      const rows = lists.of(known.rows);
      const found: Mention[] = [];
      for (let i = 0; i < rows.length; i += FIELDS) {
        const [start, end, character, at] = rows.subarray(i, i + FIELDS);
        if (character !== wanted) continue;
        const [type, text] = known.wordings.slice(at, at! + 2);
        found.push({
          start: start!,
          end: end!,
          text: text!,
          type: type as Mention['type'],
          character,
        });
      }
      return found;
    },
  };
}

/** The mentions as numbers, and their wordings. */
function pack(mentions: readonly Mention[]) {
  const places = new Map<string, number>();
  const wordings: string[] = [];
  const rows = mentions.flatMap(({ start, end, character, text, type }) => {
    const key = `${type} ${text}`;
    let at = places.get(key);
    if (at === undefined) {
      at = wordings.push(type, detached(text)) - 2;
      places.set(key, at);
    }
    return [start, end, character, at];
  });
  // An array that grew leaves room that is never used.
  return { rows, wordings: wordings.slice() };
}
