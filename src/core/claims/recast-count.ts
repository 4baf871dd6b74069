import data from '../../../data/claims/counts.json' with { type: 'json' };
import { readPhrase } from './read-phrase.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Phrase, Statement } from './statement.ts';
import { predicateOfNoun } from './predicate.ts';
import { wordSet } from '../text/word-list.ts';

/** Verbs by which a count is given: *the toll rose to 12*. */
const counting = wordSet(data.counting);

/** One such way; null where the statement tells no count by it. */
type Reader = (statement: Statement, counted: Phrase, facts: SentenceFacts) => Statement | null;

/**
 * Words that tell a count in a way of their own, turned into the plain one: *the death toll rose to 12*,
 * *12 people were left dead*, *12 deaths*, *12 lives were lost* all say that 12 people were killed.
 */
export function recastCount(facts: SentenceFacts, statement: Statement): Statement {
  const counted = statement.phrases.find(({ quantity }) => quantity?.unit === null);
  if (!counted) return statement;
  for (const read of [heldIn, tollOf, fateOf, livesOf, ownLives, deathsOf, deedsDone] as Reader[]) {
    const found = read(statement, counted, facts);
    if (found) return found;
  }
  return statement;
}

/** *The death toll rose to 12*, *the number of injured reached 30*. */
function tollOf(statement: Statement, counted: Phrase): Statement | null {
  const subject = statement.phrases.find(({ role }) => role === 'agent' || role === 'patient');
  if (!subject || subject.quantity || !counting.has(statement.verb)) return null;
  const words = subject.text.toLowerCase();
  if (!/\b(?:toll|tally|count|number)\b/.test(words) || /\bcasualt/.test(words)) return null;
  const told = /\b(?:death|dead|killed|fatalit)/.test(words)
    ? 'kill'
    : /\b(?:injur|wound)/.test(words)
      ? 'wound'
      : subject.head === 'toll'
        ? 'kill'
        : null;
  return told && recast(statement, told, counted, counted.quantity!.of || 'person');
}

/** What became of so many people, by the word behind them or their own last one. */
const FATES = [
  [/^dead$/, 'kill'],
  [/^(?:wounded|injured|hurt)$/, 'wound'],
  [/^missing$/, 'miss'],
  [/^homeless$/, 'displace'],
] as const;

/** *12 people were left dead*, *left 12 people homeless*, *left 12 wounded*. */
function fateOf(
  statement: Statement,
  counted: Phrase,
  { sentence: { tokens } }: SentenceFacts,
): Statement | null {
  if (!/^(?:leave|be|find)$/.test(statement.verb)) return null;
  const behind = tokens.find(({ start }) => start >= counted.end)?.text.toLowerCase() ?? '';
  const last = counted.text.toLowerCase().split(' ').at(-1)!;
  const fate = FATES.find(([words]) => words.test(behind) || words.test(last));
  return fate ? recast(statement, fate[1], counted, counted.head) : null;
}

/** *12 lives were lost*, *claimed 12 lives*. */
function livesOf(statement: Statement, counted: Phrase): Statement | null {
  return counted.head === 'life' && /^(?:claim|lose|take|cost)$/.test(statement.verb)
    ? recast(statement, 'kill', counted, 'person')
    : null;
}

/** *12 miners lost their lives*. */
function ownLives(statement: Statement, counted: Phrase): Statement | null {
  if (statement.verb !== 'lose' || counted.role !== 'agent') return null;
  return statement.phrases.some(
    ({ role, head, quantity }) => role !== 'agent' && head === 'life' && !quantity,
  )
    ? recast(statement, 'kill', counted, counted.head)
    : null;
}

/** *12 deaths were confirmed*. */
function deathsOf(statement: Statement, counted: Phrase): Statement | null {
  return predicateOfNoun(counted.head) === 'kill' &&
    /^(?:report|record|confirm|cause|be|see)$/.test(statement.verb)
    ? recast(statement, 'kill', counted, 'person')
    : null;
}

/** *made 9 arrests*: what is counted is the deed itself, done to one each. */
function deedsDone(statement: Statement, counted: Phrase): Statement | null {
  const deed = predicateOfNoun(counted.head);
  return deed !== null && deed === statement.predicate && OF_PEOPLE.test(deed)
    ? recast(statement, deed, counted, 'person')
    : null;
}

/** *There are 280 beds in the hospital*: the hospital has them. */
function heldIn(statement: Statement, counted: Phrase, facts: SentenceFacts): Statement | null {
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

function recast(statement: Statement, predicate: string, counted: Phrase, head: string): Statement {
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
