import { judges } from '../language/clause-verbs.ts';
import type { Clause, Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';

/** *is charged with shooting the doctor last autumn*, *accused of stealing cars in May*: the time of what somebody is to have done. */
export function isOfCharge({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const governing = verbs.findLast(({ head }) => tokens[head]!.end <= time.start);
  if (!governing || governing.from <= own.from) return false;
  if (!/^(?:with|of|for)$/.test(tokens[governing.from - 1]!.lemma)) return false;
  return tokens
    .slice(Math.max(0, governing.from - CHARGED_WITHIN), governing.from - 1)
    .some(({ lemma, pos }) => pos === 'VERB' && judges(lemma));
}

/** How many words lie between *charged* and what for, at most. */
const CHARGED_WITHIN = 5;

/** *On Tuesday she blamed the police for shooting him*: the day told before is that of the blame. */
export function isOfBlame({ tokens, verbs }: Sentence, { verb }: Clause, time: Span): boolean {
  const own = verbs[verb]!;
  const before = verbs.findLast(({ from, finite }) => finite && from < own.from);
  if (!before || time.end > tokens[own.from]!.start) return false;
  const between = tokens.slice(before.to, own.from);
  // *for shooting and killing him*
  const at = between.findIndex(
    ({ lemma }, i) => /^(?:for|of|with)$/.test(lemma) && tokens[before.to + i + 1]!.tag === 'VBG',
  );
  return at >= 0 && between.slice(at + 1).every(({ tag }) => /^(?:VBG|CC|,)$/.test(tag));
}
