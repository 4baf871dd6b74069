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
  for (const { from, to } of ranges)
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (!NEGATION.test(token.text)) continue;
      const next = tokens[i + 1]?.text.toLowerCase() ?? '';
      if (/^(?:only|just|merely|until|fewer|less|more|longer|doubt|later|least)$/.test(next))
        continue;
      return { start: token.start, end: token.end };
    }
  if (!verb.negated) return exceptOf(sentence, verb) ?? behindBe(sentence, verb);
  return { start: tokens[verb.from]!.start, end: tokens[verb.to - 1]!.end };
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
