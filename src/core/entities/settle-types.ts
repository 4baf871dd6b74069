import type { Sentence } from '../language/sentence.ts';
import { readGovernment } from './governments.ts';
import type { EntityType } from './mention.ts';
import { foldName } from './name-key.ts';
import type { NameRange } from './name-tagger.ts';
import { statedType } from './stated-types.ts';

/**
 * Makes an article agree with itself: one name, one kind of thing. A people is MISC; a name is what the text says that
 * it is (*the island of Sant Oriel*), else what it is taken for mostly; a bare surname of somebody whom the article
 * names in full is that person, also where the tagger saw no name.
 */
export function settleTypes(
  sentences: readonly Sentence[],
  ranges: readonly NameRange[],
): readonly NameRange[] {
  const textOf = ({ sentence, from, to }: NameRange) =>
    sentences[sentence]!.tokens.slice(from, to)
      .map((token) => token.text)
      .join(' ');
  const surnames = surnamesIn(ranges, textOf);
  const stated = statedTypes(sentences, ranges, textOf);
  const mostly = mostlyTypes(ranges, textOf);
  const settled = ranges.map((range): NameRange => {
    const text = textOf(range);
    const government = readGovernment(text);
    if (government) return government.sense === 'people' ? { ...range, type: 'MISC' } : range;
    if (surnames.has(text)) return { ...range, type: 'PERSON' };
    const key = foldName(text);
    const type = stated.get(key);
    return type
      ? { ...range, type, stated: true }
      : { ...range, type: mostly.get(key) ?? range.type };
  });
  return withMissing(sentences, settled, surnames, singleNames(settled, textOf));
}

/** Last words of the full names of people, and first ones of names of three words; as written. */
function surnamesIn(
  ranges: readonly NameRange[],
  textOf: (range: NameRange) => string,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const range of ranges) {
    if (range.type !== 'PERSON' || range.to - range.from < 2) continue;
    const last = textOf(range).split(' ').at(-1)!;
    if (/^\p{Lu}[\p{L}’'-]{2,}$/u.test(last) && /\p{Ll}/u.test(last) && !readGovernment(last))
      found.add(last);
  }
  return found;
}

/** The types that the text states of names, unless it states several of one. */
function statedTypes(
  sentences: readonly Sentence[],
  ranges: readonly NameRange[],
  textOf: (range: NameRange) => string,
): ReadonlyMap<string, EntityType> {
  const found = new Map<string, EntityType | null>();
  for (const range of ranges) {
    const type = statedType(sentences[range.sentence]!, range.from, range.to);
    if (!type) continue;
    const key = foldName(textOf(range));
    found.set(key, (found.get(key) ?? type) === type ? type : null);
  }
  return new Map([...found].flatMap(([key, type]) => (type ? [[key, type]] : [])));
}

/** The type of names that stand several times and are of one type three times out of four. */
function mostlyTypes(
  ranges: readonly NameRange[],
  textOf: (range: NameRange) => string,
): ReadonlyMap<string, EntityType> {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const range of ranges) {
    const key = foldName(textOf(range));
    const types = counts.get(key) ?? new Map<EntityType, number>();
    types.set(range.type, (types.get(range.type) ?? 0) + 1);
    counts.set(key, types);
  }
  const mostly = new Map<string, EntityType>();
  for (const [key, types] of counts) {
    if (types.size < 2) continue;
    const total = [...types.values()].reduce((a, b) => a + b, 0);
    for (const [type, count] of types) if (count >= total * 0.65) mostly.set(key, type);
  }
  return mostly;
}

/** Names of one word, each as it stands where the tagger saw it. */
function singleNames(
  ranges: readonly NameRange[],
  textOf: (range: NameRange) => string,
): ReadonlyMap<string, NameRange> {
  const single = ranges.filter(({ from, to }) => to - from === 1);
  return new Map(single.map((range) => [textOf(range), range]));
}

/** Letters that a name must have which is known again where it begins a sentence: *Will* and *May* begin many. */
const KNOWN_AGAIN = 5;

function withMissing(
  sentences: readonly Sentence[],
  ranges: readonly NameRange[],
  surnames: ReadonlySet<string>,
  names: ReadonlyMap<string, NameRange>,
): readonly NameRange[] {
  const all: NameRange[] = [];
  let next = 0;
  sentences.forEach(({ tokens }, sentence) => {
    let at = 0;
    const fill = (to: number) => {
      for (; at < to; at++) {
        const { text } = tokens[at]!;
        if (surnames.has(text)) all.push({ sentence, from: at, to: at + 1, type: 'PERSON' });
        else if (at === 0 && text.length >= KNOWN_AGAIN && names.has(text))
          all.push({ ...names.get(text)!, sentence, from: at, to: at + 1 });
      }
    };
    for (; next < ranges.length && ranges[next]!.sentence === sentence; next++) {
      fill(ranges[next]!.from);
      all.push(ranges[next]!);
      at = ranges[next]!.to;
    }
    fill(tokens.length);
  });
  return all;
}
