import { overlaps } from '../../text/span.ts';
import { readPhrase } from '../read-phrase.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

/**
 * Who somebody is, as it is told by a name that is given to him: *police named the gunman who had fled as Jan Moll*, *the driver
 * was identified as Jan Moll* tell that the gunman, the driver is Jan Moll.
 */
export function identifying(facts: SentenceFacts, statement: Statement): Statement | null {
  if (!/^(?:identify|name)$/.test(statement.verb)) return null;
  const who = phraseOf(statement, 'patient');
  if (!who) return null;
  const name = nameBehindAs(facts, who);
  if (!name) return null;
  const others = statement.phrases.filter(
    ({ role, start }) => !/^(?:agent|patient|as)$/.test(role) && start !== name.start,
  );
  return {
    ...statement,
    verb: 'be',
    predicate: 'be',
    phrases: [{ ...who, role: 'agent' }, { ...name, role: 'patient' }, ...others],
  };
}

/** The name behind *as*, further on in the sentence: what tells more of him may stand between. */
function nameBehindAs(facts: SentenceFacts, who: Phrase): Phrase | undefined {
  const { text, sentence, mentions } = facts;
  const given = mentions.find(
    ({ start }) => start > who.end && / as $/.test(text.slice(sentence.start, start)),
  );
  const noun =
    given &&
    sentence.nouns.find(({ from, to }) => {
      const [first, last] = [sentence.tokens[from]!, sentence.tokens[to - 1]!];
      return overlaps({ start: first.start, end: last.end }, given);
    });
  const phrase = noun && readPhrase(facts, 'patient', noun);
  return phrase?.named ? phrase : undefined;
}
