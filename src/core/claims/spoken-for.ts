import type { Names } from '../entities/find-names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import type { SpokenFor } from './claim.ts';
import { bodyCalled, readBodies, type Bodies } from './named-bodies.ts';
import { hasSpokesperson, officeInRole, SPOKESPERSON } from './spokesperson.ts';

/** A source of more words than this is no title with a name. */
const LONGEST_SOURCE = 150;

/** `A spokesman for the ministry, ` and `said the ministry’s spokesman, ` in front of a name. */
const AHEAD = new RegExp(
  `^(?:.*(?:[,“”"]|\\b(?:said|says|told|added|to|by|as|and|that|but|when)) )?(?:[Tt]he |[Aa]n? )?((?:[\\p{L}\\p{N}.&’'-]+ ){0,6}?${SPOKESPERSON}(?: (?:for|of|at) [\\p{L}\\p{N}.&’' -]{2,60})?), (?:\\p{Lu}[\\p{L}.]* ){0,4}$`,
  'su',
);

/**
 * Finds for whom the speaker of each attribution speaks: the Pentagon for *Pentagon spokesman Pat Ryder*, and for
 * *Ryder* in the rest of the article.
 *
 * @param sources The sources of the attributions; an empty one is nobody.
 * @param speakers The character who speaks in each; null where it is none.
 * @returns Null for who speaks for himself, and for an office that speaks itself.
 */
export function findSpokenFor(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  sources: readonly (readonly Span[])[],
  speakers: readonly (number | null)[],
): readonly (SpokenFor | null)[] {
  if (!sources.length || !hasSpokesperson(text)) return sources.map(() => null);
  const ahead = rolesAhead(text, sentences, names);
  const bodies = readBodies(names);
  const offices = names.characters.map(({ type, roles }, i) =>
    type === 'PERSON' ? officeOf(bodies, [...roles, ...(ahead.get(i) ?? [])]) : null,
  );
  return sources.map(([source], i) => {
    const speaker = speakers[i] ?? null;
    if (!source) return null;
    if (speaker !== null) return offices[speaker]!;
    const { start, end } = source;
    return end - start > LONGEST_SOURCE ? null : ofWords(bodies, text.slice(start, end));
  });
}

/** What stands before the names of people with a comma in between. */
function rolesAhead(
  text: string,
  sentences: readonly Sentence[],
  { mentions }: Names,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  let sentence = 0;
  for (const { start, character } of mentions) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++;
    const from = Math.max(sentences[sentence]!.start, start - LONGEST_SOURCE);
    const before = text.slice(from, start);
    if (!hasSpokesperson(before)) continue;
    const role = AHEAD.exec(before)?.[1];
    if (role) found.set(character, (found.get(character) ?? new Set()).add(role));
  }
  return found;
}

/** The one office of somebody's titles; null where two differ. */
function officeOf(bodies: Bodies, roles: readonly string[]): SpokenFor | null {
  const offices = roles.flatMap((title) => bodyCalled(bodies, officeInRole(title)) ?? []);
  const [first] = offices;
  const isOne = offices.every(({ name }) => name.toLowerCase() === first!.name.toLowerCase());
  return first && isOne ? first : null;
}

/** *A Pentagon spokesman*, *Ryder, a spokesman for the Pentagon*: the words themselves say for whom. */
function ofWords(bodies: Bodies, words: string): SpokenFor | null {
  for (const part of words.split(/, /)) {
    const office = bodyCalled(bodies, officeInRole(part));
    if (office) return office;
  }
  return null;
}
