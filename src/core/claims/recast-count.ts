import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';
import { predicateOfNoun } from './predicate.ts';

/** Verbs by which a count is given: *the toll rose to 12*. */
const COUNTING =
  /^(?:rise|climb|reach|stand|grow|increase|jump|hit|be|pass|top|exceed|surpass|fall|drop|put)$/;

/**
 * Words that tell a count in a way of their own, turned into the plain one: *the death toll rose to 12*,
 * *12 people were left dead*, *12 deaths*, *12 lives were lost* all say that 12 people were killed.
 */
export function recastCount(facts: SentenceFacts, statement: Statement): Statement {
  const subject = statement.phrases.find(
    (phrase) => phrase.role === 'agent' || phrase.role === 'patient',
  );
  const counted = statement.phrases.find(
    (phrase) => phrase.quantity && phrase.quantity.unit === null,
  );
  if (!counted?.quantity) return statement;
  const held = heldIn(facts, statement, counted);
  if (held) return held;
  if (
    subject &&
    !subject.quantity &&
    COUNTING.test(statement.verb) &&
    /\b(?:toll|tally|count|number)\b/.test(subject.text.toLowerCase())
  ) {
    const told =
      /\b(?:death|dead|killed|fatalit)/.test(subject.text.toLowerCase()) || subject.head === 'toll'
        ? 'kill'
        : /\b(?:injur|wound)/.test(subject.text.toLowerCase())
          ? 'wound'
          : null;
    if (told) return recast(statement, told, counted, { head: counted.quantity.of || 'person' });
  }
  const after = facts.sentence.tokens
    .filter((token) => token.start >= counted.end)
    .slice(0, 2)
    .map((token) => token.text.toLowerCase());
  if (statement.verb === 'leave' || statement.verb === 'be' || statement.verb === 'find')
    for (const [words, told] of [
      [/^(?:dead)$/, 'kill'],
      [/^(?:wounded|injured|hurt)$/, 'wound'],
      [/^(?:missing)$/, 'miss'],
      [/^homeless$/, 'displace'],
    ] as const)
      if (
        words.test(after[0] ?? '') ||
        words.test(counted.text.toLowerCase().split(' ').pop() ?? '')
      )
        return recast(statement, told, counted, { head: counted.head });
  if (counted.head === 'life' && /^(?:claim|lose|take|cost)$/.test(statement.verb))
    return recast(statement, 'kill', counted, { head: 'person' });
  const isTheirs = statement.phrases.some(
    ({ role, head, quantity }) => role !== 'agent' && head === 'life' && !quantity,
  );
  if (isTheirs && statement.verb === 'lose' && counted.role === 'agent')
    return recast(statement, 'kill', counted, { head: counted.head });
  const noun = predicateOfNoun(counted.head);
  if (noun === 'kill' && /^(?:report|record|confirm|cause|be|see)$/.test(statement.verb))
    return recast(statement, 'kill', counted, { head: 'person' });
  // *made 9 arrests*: what is counted is the deed itself, done to one each.
  if (noun !== null && noun === statement.predicate && OF_PEOPLE.test(noun))
    return recast(statement, noun, counted, { head: 'person' });
  return statement;
}

/** *There are 280 beds in the hospital*: the hospital has them. */
function heldIn(facts: SentenceFacts, statement: Statement, counted: Phrase): Statement | null {
  const { tokens, nouns } = facts.sentence;
  if (statement.verb !== 'be' || counted.named) return null;
  const verb = tokens.findIndex(({ start }) => start >= statement.verbSpan.start);
  const at = tokens.findIndex(({ start }) => start >= counted.end);
  if (tokens[verb - 1]?.lemma !== 'there' || !/^(?:in|at|on)$/.test(tokens[at]?.lemma ?? ''))
    return null;
  const holder = nouns.find(({ from }) => from === at + 1);
  if (!holder || !/^the$/i.test(tokens[holder.from]!.text)) return null;
  const who = readPhrase(facts, 'agent', holder);
  if (who.named || who.quantity) return null;
  const others = statement.phrases.filter(
    ({ start }) => start !== counted.start && start !== who.start,
  );
  return {
    ...statement,
    verb: 'have',
    phrases: [who, { ...counted, role: 'patient' }, ...others],
  };
}

/** Deeds of which each is done to one person. */
const OF_PEOPLE = /^(?:arrest|kill|wound|kidnap|rescue)$/;

function recast(
  statement: Statement,
  predicate: string,
  counted: Phrase,
  { head }: { head: string },
): Statement {
  const quantity = { ...counted.quantity!, of: head };
  return {
    ...statement,
    predicate,
    verb: predicate,
    verbSpan: { start: counted.start, end: counted.start },
    phrases: [
      { ...counted, role: 'patient', head, named: false, quantity },
      ...statement.phrases.filter(
        (phrase) =>
          phrase !== counted &&
          /^(?:in|at|near|on|after|agent)$/.test(phrase.role) &&
          !/\btoll\b/.test(phrase.text),
      ),
    ],
  };
}
