import type { Clause, NounPhrase, Sentence, Token, VerbGroup } from '../language/sentence.ts';
import { contains, type Span } from '../text/span.ts';

/** A dash between a date line and the first words of a report. */
const DASH = /^[-–—]+$/;
/** Phrases that stand without a preposition and say when, how long or how. */
const ADVERBIAL =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|time|hour|minute|today|yesterday|tomorrow|home|way|part|place)$/;

/**
 * The same sentence with its phrases and objects set right where dates lead a parser astray: a date line glued to the
 * first phrase, a day glued to a name, an object behind a day, a count beside a second participle.
 *
 * @param times Spans of the time expressions in the sentence.
 */
export function mendByDates(sentence: Sentence, times: readonly Span[]): Sentence {
  const nouns = sentence.nouns.map((noun) => trimmed(sentence.tokens, noun, times));
  const mended = { ...sentence, nouns };
  const isTime = ({ head }: NounPhrase) =>
    times.some((time) => contains(time, sentence.tokens[head]!));
  const withSubjects = sentence.clauses.map((clause) => withCounted(mended, clause));
  const subjects = new Set(withSubjects.map(({ subject }) => subject));
  const clauses = withSubjects.map((clause) => withObject(mended, clause, isTime, subjects));
  return { ...mended, clauses };
}

/** Without a date line (*OSLO - Forty poems*) and without a day (*Tuesday Anna Berg*) in front. */
function trimmed(tokens: readonly Token[], noun: NounPhrase, times: readonly Span[]): NounPhrase {
  let { from } = noun;
  for (let i = noun.from; i < noun.head; i++) {
    const isApart = DASH.test(tokens[i]!.text) && tokens[i]!.start > (tokens[i - 1]?.end ?? 0);
    if (isApart && tokens[i + 1]!.start > tokens[i]!.end) from = i + 1;
  }
  const ends = (at: number) => tokens[at]!.tag !== 'POS' && tokens[at + 1]?.tag !== 'POS';
  while (
    from < noun.head &&
    isApartFromDay(tokens, noun, from + 1) &&
    ends(from) &&
    times.some((time) => contains(time, tokens[from]!))
  )
    from++;
  return from === noun.from ? noun : { ...noun, from };
}

/** Whether what follows a day begins a phrase of its own: a name, or a number with what it counts (*On Monday 310 families*). */
function isApartFromDay(tokens: readonly Token[], { head }: NounPhrase, at: number): boolean {
  const { tag } = tokens[at]!;
  return tag.startsWith('NNP') || (tag === 'CD' && at < head && tokens[head]!.tag === 'NNS');
}

/** *40 were injured and five trapped*: the number beside the second participle is what that tells of. */
function withCounted({ tokens, nouns, verbs }: Sentence, clause: Clause): Clause {
  const verb = verbs[clause.verb]!;
  if (tokens[verb.head]!.tag !== 'VBN') return clause;
  const counted = nouns.findIndex(
    ({ from, to, head }) =>
      to === verb.from &&
      tokens[head]!.tag === 'CD' &&
      /^(?:and|,)$/.test(tokens[from - 1]?.lemma ?? ''),
  );
  return counted < 0 ? clause : { ...clause, subject: counted };
}

/** The phrase right after a verb, or after the day that follows it, where the verb has no object yet. */
function withObject(
  { tokens, nouns, verbs }: Sentence,
  clause: Clause,
  isTime: (noun: NounPhrase) => boolean,
  subjects: ReadonlySet<number | null>,
): Clause {
  const verb = verbs[clause.verb]!;
  if (verb.passive || clause.object !== null) return clause;
  const isCopula = tokens[verb.head]!.lemma === 'be';
  if (isCopula && !isBefore(tokens, nouns[clause.subject ?? -1], verb)) return clause;
  const start = tokens[verb.to]?.tag === 'RP' ? verb.to + 1 : verb.to;
  const object = nouns.findIndex(
    (noun, n) =>
      noun.from >= start &&
      (!isCopula || noun.from === start) &&
      !isTime(noun) &&
      !ADVERBIAL.test(tokens[noun.head]!.lemma) &&
      !subjects.has(n) &&
      isFree(tokens, nouns, start, noun, isTime) &&
      !clause.obliques.some((oblique) => oblique.noun === n && oblique.preposition !== ''),
  );
  if (object < 0) return clause;
  return {
    ...clause,
    object,
    obliques: clause.obliques.filter(({ noun }) => noun !== object),
  };
}

/** Whether *be* has its subject before it; that of *There are two versions* is behind. */
function isBefore(tokens: readonly Token[], subject: NounPhrase | undefined, { from }: VerbGroup) {
  return subject !== undefined && subject.to <= from && tokens[subject.head]!.lemma !== 'there';
}

/** Whether nothing but days and their prepositions stands between a verb and a phrase. */
function isFree(
  tokens: readonly Token[],
  nouns: readonly NounPhrase[],
  start: number,
  { from }: NounPhrase,
  isTime: (noun: NounPhrase) => boolean,
): boolean {
  for (let i = start; i < from; i++) {
    const inTime = nouns.some((noun) => noun.from <= i && i < noun.to && isTime(noun));
    const opensTime = nouns.some((noun) => noun.from === i + 1 && isTime(noun));
    if (!inTime && !opensTime && tokens[i]!.pos !== 'ADV') return false;
  }
  return true;
}
