import type { Clause } from '../language/sentence.ts';
import { isDate, spanOf, type SentenceFacts } from './sentence-facts.ts';

/** *since 5 May, the day on which the bridge was opened*: the day that a clause explains is its own. */
export function explainedDay(facts: SentenceFacts, clause: Clause) {
  const { text, sentence, times } = facts;
  const { start } = spanOf(sentence, clause.from, clause.to);
  const own = times.find(
    (time) =>
      isDate(time) &&
      time.end <= start &&
      /^,? (?:the day )?(?:(?:on which|that|when) )?$/.test(text.slice(time.end, start)) &&
      text.slice(time.end, start).length > 3,
  );
  return own ?? explainedBy(facts, sentence.tokens[sentence.verbs[clause.verb]!.from]!.start);
}

/** The day before *when*, *on which*, where no other verb stands between it and what is told at an offset. */
function explainedBy({ text, sentence, times }: SentenceFacts, offset: number) {
  const { tokens, verbs } = sentence;
  return times.find(
    (time) =>
      isDate(time) &&
      time.end < offset &&
      /^,? (?:the day )?(?:on which|when) /.test(text.slice(time.end, offset)) &&
      !verbs.some(({ from }) => tokens[from]!.start >= time.end && tokens[from]!.start < offset),
  );
}
