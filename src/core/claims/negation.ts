import type { Clause, NounPhrase, Sentence, VerbGroup } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';

const NEGATION = /^(?:not|n['’]t|never|without|no|neither|nor|none|nobody|nothing|cannot)$/i;

/** The words that deny a clause: *no* before the subject or object, *neither*, *not* in the verb group; not *not only*, *no more than*. */
export function negationOf(sentence: Sentence, clause: Clause): Span | null {
  const { tokens } = sentence;
  const verb = sentence.verbs[clause.verb]!;
  const within: NounPhrase[] = [];
  for (const noun of [clause.subject, clause.object])
    if (noun !== null && sentence.nouns[noun]) within.push(sentence.nouns[noun]);
  const ranges = [{ from: Math.max(clause.from, verb.from - 1), to: verb.to }, ...within];
  let isNegated = verb.negated;
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (!NEGATION.test(token.text)) continue;
      if (isOfRank(tokens, i) || isUndoubted(tokens, i)) {
        isNegated = false;
        continue;
      }
      const next = tokens[i + 1]?.text.toLowerCase() ?? '';
      if (/^(?:only|just|merely|until|fewer|less|more|longer|doubt|later|least)$/.test(next))
        continue;
      return { start: token.start, end: token.end };
    }
  if (!isNegated)
    return (
      noLonger(tokens, verb) ??
      exceptOf(sentence, verb) ??
      behindBe(sentence, verb) ??
      noneBefore(tokens, verb.from) ??
      neitherBefore(sentence, clause)
    );
  return { start: tokens[verb.from]!.start, end: tokens[verb.to - 1]!.end };
}

/** *is no longer chief*, *no longer leads it*; not *is no longer than a mile*. */
function noLonger(tokens: Sentence['tokens'], { from, to }: VerbGroup): Span | null {
  const no = [from - 2, to, ...tokens.slice(from, to - 1).map((_, i) => from + i)].find(
    (i) =>
      tokens[i]?.text.toLowerCase() === 'no' &&
      tokens[i + 1]?.text === 'longer' &&
      tokens[i + 2]?.text !== 'than',
  );
  return no === undefined ? null : { start: tokens[no]!.start, end: tokens[no + 1]!.end };
}

/** *is not the first time this door was opened*: it was, and before as well. */
function isOfRank(tokens: Sentence['tokens'], not: number): boolean {
  const words = tokens.slice(not + 1, not + 4).map(({ lemma }) => lemma);
  return /^(?:DT|PRP\$)$/.test(tokens[not + 1]?.tag ?? '') && RANK.test(words[1]!);
}

const RANK = /^(?:first|second|third|fourth|fifth|last|only)$/;

/** *no question Lund was hurt*: the noun before a name is none of its words. */
function isUndoubted(tokens: Sentence['tokens'], no: number): boolean {
  return tokens[no + 1]?.lemma === 'question' && tokens[no + 2]?.tag === 'NNP';
}

/** *said none of the recordings were staged*: right before the verb, whatever its subject was read to be. */
function noneBefore(tokens: Sentence['tokens'], verb: number): Span | null {
  let at = verb - 1;
  while (at > 1 && /^(?:NN|JJ|DT|PRP\$|CD)/.test(tokens[at]!.tag)) at--;
  const [none, of] = [tokens[at - 1], tokens[at]];
  return of?.lemma === 'of' && at < verb - 1 && /^(?:none|neither)$/i.test(none?.text ?? '')
    ? { start: none!.start, end: none!.end }
    : null;
}

/** *Neither Bale nor Holm had begun*, *Not one of them came back*: before the first of two subjects, or before one. */
function neitherBefore({ tokens, nouns }: Sentence, { subject }: Clause): Span | null {
  const from = subject === null ? -1 : nouns[subject]!.from;
  const before = tokens[from - 1];
  const isNotOne = before?.lemma === 'not' && /^(?:one|a)$/i.test(tokens[from]!.text);
  return before?.lemma === 'neither' || isNotOne
    ? { start: before!.start, end: before!.end }
    : null;
}

/** *was not drunk*, *is not the leader*: behind *be* the verb has ended. */
function behindBe({ tokens }: Sentence, { head, to }: VerbGroup): Span | null {
  const [not, next] = [tokens[to], tokens[to + 1]];
  if (tokens[head]!.lemma !== 'be' || !/^(?:not|n['’]t|never)$/i.test(not?.text ?? '')) return null;
  if (/^(?:only|just|merely|until|least|yet)$/.test(next?.lemma ?? '')) return null;
  return { start: not!.start, end: not!.end };
}

/** *found not asbestos but lead*: what stands behind *not* is denied, what follows *but* is told by its own phrase. */
function exceptOf({ tokens }: Sentence, { to }: VerbGroup): Span | null {
  const [not, next] = [tokens[to], tokens[to + 1]];
  if (
    not?.text.toLowerCase() !== 'not' ||
    /^(?:only|just|merely|until|least)$/.test(next?.lemma ?? '')
  )
    return null;
  return tokens.slice(to, to + 8).some(({ lemma }) => lemma === 'but')
    ? { start: not.start, end: not.end }
    : null;
}
