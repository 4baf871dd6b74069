import { detached } from '../text/detached.ts';
import type { Mention } from './mention.ts';

/** The mentions of one file in little room, equal to those given: for lists of a name in the whole folder. */
export interface KeptMentions {
  /** Every mention of one of the file's characters, by place. */
  of(character: number): readonly Mention[];
}

/** Start, end, character and wording of each mention. */
const FIELDS = 4;

export function keepMentions(mentions: readonly Mention[]): KeptMentions {
  const { rows, wordings } = pack(mentions);
  return {
    of(wanted) {
      const found: Mention[] = [];
      for (let i = 0; i < rows.length; i += FIELDS) {
        const [start, end, character, number] = [
          rows[i]!,
          rows[i + 1]!,
          rows[i + 2]!,
          rows[i + 3]!,
        ];
        if (character !== wanted) continue;
        const { text, type } = wordings[number]!;
        found.push({ start, end, text, type, character });
      }
      return found;
    },
  };
}

/** The mentions as numbers, and their wordings, by which they have numbers too. */
function pack(mentions: readonly Mention[]) {
  const numbers = new Map<string, number>();
  const wordings: Pick<Mention, 'text' | 'type'>[] = [];
  const rows = new Uint32Array(mentions.length * FIELDS);
  mentions.forEach(({ start, end, character, text, type }, i) => {
    const key = `${type} ${text}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = wordings.push({ text: detached(text), type }) - 1;
      numbers.set(key, number);
    }
    rows.set([start, end, character, number], i * FIELDS);
  });
  return { rows, wordings };
}
