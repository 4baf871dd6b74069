import type { Claim } from '../claims/claim.ts';
import { detached } from '../text/detached.ts';
import type { Quoted } from '../text/span.ts';

/**
 * The claims of one file in little room, each to be had again by itself: as JSON in which keys of objects
 * and words that stand in the sentence are left out.
 */
export interface PackedClaims {
  /** The claim at an index, equal to what was packed. */
  claim(index: number): Claim;
}

/** Keys of objects by number; number 0 stands for an array. Grows to a few dozen for any number of claims. */
export interface Shapes {
  numberOf(keys: readonly string[]): number;
  keysOf(shape: number): readonly string[];
}

export function createShapes(): Shapes {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [[]];
  return {
    numberOf(keys) {
      const name = keys.join('\n');
      let number = numbers.get(name);
      if (number === undefined) {
        number = lists.push(keys) - 1;
        numbers.set(name, number);
      }
      return number;
    },
    keysOf: (shape) => lists[shape]!,
  };
}

/** Stands among the keys of a quotation whose words are those of the sentence at its place. */
const WORDS_IN_SENTENCE = '=text';

/** @param shapes The same for all claims that are kept together. */
export function packClaims(claims: readonly Claim[], shapes: Shapes): PackedClaims {
  const sentences: Quoted[] = [];
  const sentenceOf: number[] = [];
  let json = '';
  const ends: number[] = [];
  for (const { sentence, ...rest } of claims) {
    if (sentences.at(-1)?.start !== sentence.start) sentences.push(flat(sentence));
    sentenceOf.push(sentences.length - 1);
    json += JSON.stringify(encode(rest, sentence, shapes));
    ends.push(json.length);
  }
  const whole = detached(json);
  const places = Uint32Array.from(ends);
  const owners = Uint16Array.from(sentenceOf);
  return {
    claim(index) {
      const sentence = sentences[owners[index]!]!;
      const packed: unknown = JSON.parse(whole.slice(places[index - 1] ?? 0, places[index]));
      return { ...(decode(packed, sentence, shapes) as Omit<Claim, 'sentence'>), sentence };
    },
  };
}

function encode(value: unknown, sentence: Quoted, shapes: Shapes): unknown {
  if (Array.isArray(value)) return [0, ...value.map((item) => encode(item, sentence, shapes))];
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const isInSentence = 'text' in value && isWordsOf(value as Quoted, sentence);
  const keys = entries.map(([key]) => (isInSentence && key === 'text' ? WORDS_IN_SENTENCE : key));
  const kept = entries.filter(([key]) => !isInSentence || key !== 'text');
  return [shapes.numberOf(keys), ...kept.map(([, inner]) => encode(inner, sentence, shapes))];
}

function isWordsOf({ start, end, text }: Quoted, sentence: Quoted): boolean {
  return start >= sentence.start && wordsAt(start, end, sentence) === text;
}

function wordsAt(start: number, end: number, sentence: Quoted): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function decode(value: unknown, sentence: Quoted, shapes: Shapes): unknown {
  if (!Array.isArray(value)) return value;
  const [shape, ...items] = value as [number, ...unknown[]];
  if (shape === 0) return items.map((item) => decode(item, sentence, shapes));
  const object: Record<string, unknown> = {};
  const keys = shapes.keysOf(shape);
  let next = 0;
  for (const key of keys)
    if (key !== WORDS_IN_SENTENCE) object[key] = decode(items[next++], sentence, shapes);
  if (keys.includes(WORDS_IN_SENTENCE))
    object.text = wordsAt(object.start as number, object.end as number, sentence);
  return object;
}

function flat({ start, end, text }: Quoted): Quoted {
  return { start, end, text: detached(text) };
}
