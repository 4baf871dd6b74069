import type { Names } from '../entities/find-names.ts';
import type { Character, EntityType, Mention } from '../entities/mention.ts';
import { isPersonal, isRelativePronoun } from '../language/pronouns.ts';
import type { Sentence } from '../language/sentence.ts';
import { contains, type Span } from '../text/span.ts';

/** How many sentences back a pronoun or a role looks for its person. */
const SENTENCES_BACK = 4;

/** What the words of a source say about who it is, before any name is looked up. */
const IMPERSONAL = /^(?:it|they|which|that)$/i;
const SPEAKING_FOR =
  /^(?:spokes(?:man|woman|person|people)|representatives?|officials?|government|authorities|leadership|side)$/i;

/**
 * Finds which of the article's characters speaks in each attribution: the name in its source, the
 * office for which a nameless spokesperson speaks, or the person whom a pronoun or role takes up.
 * Null where the source is no character of the article, or nobody in particular.
 *
 * @param sources The sources of the attributions, in the order of the text; an empty one is nobody.
 */
export function findSpeakers(
  text: string,
  sentences: readonly Sentence[],
  names: Names,
  sources: readonly (readonly Span[])[],
): readonly (number | null)[] {
  const before = mentionsBySentence(sentences, names.mentions);
  let sentence = 0;
  let last: { character: number; sentence: number } | null = null;
  const pronouns = new Map<number, boolean>();
  return sources.map((source) => {
    const first = source[0];
    if (!first) return null;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= first.start)
      sentence++;
    while (sentence > 0 && sentences[sentence]!.start > first.start) sentence--;
    const named = namedIn(text, first, before[sentence] ?? []);
    const character =
      named !== undefined
        ? named
        : takenUp(text.slice(first.start, first.end), first.start, {
            names,
            before,
            sentence,
            last,
            pronouns,
          });
    if (character !== null) last = { character, sentence };
    return character;
  });
}

function mentionsBySentence(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): readonly Mention[][] {
  let next = 0;
  return sentences.map(({ end }) => {
    const inside: Mention[] = [];
    while (next < mentions.length && mentions[next]!.start < end) inside.push(mentions[next++]!);
    return inside;
  });
}

/** The character named by the head of the source; null for a name that is not its head, undefined without any name. */
function namedIn(
  text: string,
  source: Span,
  mentions: readonly Mention[],
): number | null | undefined {
  const inside = mentions.filter((mention) => contains(source, mention));
  if (inside.length === 0) return undefined;
  const words = text.slice(source.start, source.end);
  const head =
    /^[^,(—]*?(?=,| \(| — | (?:of|for|from|in|at|with|who|which|that)\b|$)/.exec(words)?.[0] ??
    words;
  const headEnd = source.start + head.length;
  if (/ and /.test(head)) return inside[0]!.character;
  const atHead = inside.find((mention) => Math.abs(mention.end - headEnd) <= 2);
  if (atHead) return atHead.character;
  const common = /(\S+)$/.exec(head)?.[1] ?? '';
  const bracketed = inside.find((mention) => mention.type === 'PERSON' && mention.start > headEnd);
  if (bracketed && text.slice(headEnd, bracketed.start).trim() === ',') return bracketed.character;
  if (!SPEAKING_FOR.test(common)) return undefined;
  const offices = inside.filter(({ type }) => type !== 'PERSON');
  return offices.length === 1 ? offices[0]!.character : null;
}

interface Before {
  readonly names: Names;
  readonly before: readonly (readonly Mention[])[];
  readonly sentence: number;
  readonly last: { readonly character: number; readonly sentence: number } | null;
  /** Whether it is *he* by whom a character was taken up first; that holds for the rest of the article. */
  readonly pronouns: Map<number, boolean>;
}

/** Whom a pronoun (`she`), a relative (`who`) or a role (`the minister`) takes up. */
function takenUp(words: string, start: number, context: Before): number | null {
  if (isRelativePronoun(words.toLowerCase())) {
    const here = context.before[context.sentence]!.filter((mention) => mention.end <= start);
    const nearest = here[here.length - 1];
    return nearest && start - nearest.end <= 2 ? nearest.character : null;
  }
  if (isPersonal(words)) {
    const isHe = /^(?:he|him)$/i.test(words);
    const found = latest(
      start,
      context,
      (character, i) =>
        character.type === 'PERSON' &&
        fitsSex(character, isHe) &&
        (context.pronouns.get(i) ?? isHe) === isHe,
    );
    if (found !== null) context.pronouns.set(found, isHe);
    return found;
  }
  if (IMPERSONAL.test(words)) return latest(start, context, ({ type }) => isBody(type));
  const role = /^(?:the|its|their|his|her) (?:\S+ ){0,2}?(\S+)$/i.exec(words)?.[1]?.toLowerCase();
  if (!role) return null;
  return latest(
    start,
    context,
    ({ roles, name }) =>
      roles.some((each) => each.toLowerCase().split(/\s+/).includes(role)) ||
      name.toLowerCase().split(/\s+/).includes(role),
  );
}

function isBody(type: EntityType): boolean {
  return type === 'ORG' || type === 'LOC';
}

/** A role that tells the sex, such as spokeswoman, against the pronoun. */
function fitsSex({ roles }: Character, isHe: boolean): boolean {
  const words = roles.join(' ').toLowerCase();
  return isHe
    ? !/woman\b|\bqueen\b|\bmrs?s\b/.test(words)
    : !/(?:spokes|chair|business|congress)man\b|\bking\b/.test(words);
}

/** The speaker before, if of this sentence or the one before; else the first fit name of the nearest sentence that has one. */
function latest(
  start: number,
  { names, before, sentence, last }: Before,
  fits: (character: Character, i: number) => boolean,
): number | null {
  for (let i = sentence; i >= 0 && sentence - i < SENTENCES_BACK; i--) {
    const here = before[i]!.filter(
      ({ end, character }) => end <= start && fits(names.characters[character]!, character),
    );
    if (last?.sentence === i && fits(names.characters[last.character]!, last.character))
      return last.character;
    if (here[0]) return here[0].character;
  }
  return null;
}
