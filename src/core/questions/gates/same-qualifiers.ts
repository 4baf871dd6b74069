import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import type { Quantity } from '../../claims/claim.ts';
import { wordSet } from '../../text/word-list.ts';
import { silent, type Verdict } from '../comparison.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';

/** A phrase that says of what, in which case or among whom something is told: *in the first reading*. */
interface Qualifier {
  readonly text: string;
  readonly preposition: string;
  readonly head: string;
  readonly modifiers: readonly string[];
}

const general = wordSet(data.general);
const ends = wordSet(data.ends);

const PHRASE =
  /\b(in|at|during|without|excluding|including|among|amongst|under|across|within|outside) ((?:\p{Ll}[\p{Ll}’'-]* ?){1,5})/gu;

/**
 * Whether neither of two sentences says of its number in which case it holds where the other says another case (*at league matches*,
 * *at international matches*), or a case of which the other article does not know (*without food and energy*).
 */
export function sameQualifiers(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): Verdict {
  const [xs, ys] = [qualifiersOf(a, p), qualifiersOf(b, q)];
  for (const x of xs)
    for (const y of ys) {
      if (x.preposition !== y.preposition || stemOf(x.head) !== stemOf(y.head)) continue;
      if (!x.modifiers.length || !y.modifiers.length) continue;
      if (!x.modifiers.some((word) => y.modifiers.some((other) => areAlike(word, other))))
        return { clears: `“${x.text}” is said in one of the two only` };
    }
  const alone = unknownTo(xs, b) ?? unknownTo(ys, a);
  return alone ? { clears: `“${alone.text}” is said in one of the two only` } : silent;
}

/** *in* and *at* mostly tell more of the same: only these say by themselves that not all is meant. */
const SETS_APART = /^(?:without|excluding|including|among|amongst|within|outside)$/;

/** The first qualifier of which an article does not know, neither by its words nor by one that means the like. */
function unknownTo(qualifiers: readonly Qualifier[], told: Told) {
  const { claim, hasWord } = told;
  const words = claim.sentence.text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return qualifiers.find(
    ({ preposition, head }) =>
      SETS_APART.test(preposition) &&
      !general.has(head) &&
      !told.scene.words.has(stemOf(head)) &&
      !hasWord(stemOf(head)) &&
      !words.some((word) => areAlike(word, head)),
  );
}

function areAlike(word: string, other: string): boolean {
  if (stemOf(word) === stemOf(other)) return true;
  return /^(?:synonym|general|special)$/.test(relateWords(word, other) ?? '');
}

/** Those of what a claim says beside its number or in front; what attributes it is left out. */
function qualifiersOf({ claim }: Told, number: Quantity): readonly Qualifier[] {
  const found: Qualifier[] = [];
  for (const part of claim.text.matchAll(PART)) {
    const start = claim.start + part.index;
    const isBeside = start <= number.start && number.start < start + part[0].length;
    if (part.index === 0 || isBeside) found.push(...qualifiersIn(part[0]));
  }
  return found;
}

/** What stands between two commas. */
const PART = /(?:[^,;:]|[,:](?=\d))+/g;

function qualifiersIn(part: string): readonly Qualifier[] {
  const opening = `${part[0]!.toLowerCase()}${part.slice(1)}`;
  return [...opening.matchAll(PHRASE)].flatMap(([, preposition, phrase]) => {
    const words = phrase!.trim().split(' ');
    const end = words.findIndex((word, i) => i > 0 && ends.has(word));
    const all = end < 0 ? words : words.slice(0, end);
    const own = all.filter((word) => !ends.has(word));
    const head = own.at(-1);
    if (!head || head.length < 4) return [];
    const text = `${preposition!} ${all.join(' ')}`;
    return [{ text, preposition: preposition!, head, modifiers: own.slice(0, -1) }];
  });
}
