import { countsPeople } from '../counted-noun.ts';
import { predicateOfNoun } from '../predicate.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

/**
 * What became of somebody, where news tells it by way of something else: *the boy's body was found*, *there were no
 * injuries*, *everyone has been accounted for*, *is still being held*. Null for anything else.
 */
export function faring(facts: SentenceFacts, statement: Statement): Statement | null {
  return (
    bodyFound(statement) ??
    noneHarmed(facts, statement) ??
    accountedFor(facts, statement) ??
    held(facts, statement) ??
    standing(facts, statement) ??
    ransomPaid(statement)
  );
}

const FINDING = /^(?:find|recover|discover|retrieve|pull|locate|dig|drag|haul|fish)(?: out| up)?$/;
const BODY = /^(?:body|corpse|remains)$/;
const OWNED = /^(.+?)['’]s? (?:(?:lifeless|dead|charred|burnt|burned) )?(?:body|corpse|remains)$/iu;

/** *Searchers found the boy's body*, *the body of the man was recovered*: he is dead. */
function bodyFound(statement: Statement): Statement | null {
  const body = phraseOf(statement, 'patient');
  if (!FINDING.test(statement.verb) || !body || body.quantity || !BODY.test(body.head)) return null;
  // *was found in Orval*: where the body lay is what is told.
  const isPlaced = statement.phrases.some(
    ({ role, named, start }) => named && start > body.end + 4 && !/^(?:agent|by)$/.test(role),
  );
  if (isPlaced) return null;
  const of = statement.phrases.find(
    ({ role, start }) => role === 'of' && start > body.end && start - body.end <= 4,
  );
  const who = of && !of.quantity ? of : ownerOf(body);
  if (!who) return null;
  return befallen(statement, 'found-dead', { ...who, role: 'patient' }, [body, of]);
}

/** *the boy* of *the boy's body*. */
function ownerOf(body: Phrase): Phrase | null {
  const [, text] = OWNED.exec(body.text) ?? [];
  if (text === undefined) return null;
  const words = text.split(' ');
  const isName = /^\p{Lu}/u.test(words[words.length - 1]!);
  return {
    ...body,
    end: body.start + text.length,
    text,
    head: isName ? text.toLowerCase() : words[words.length - 1]!.toLowerCase(),
    modifiers: isName ? [] : words.slice(0, -1).filter((word) => !DETERMINER.test(word)),
    named: isName,
  };
}

const DETERMINER = /^(?:the|an?|his|her|its|their|this|that)$/i;

/** *There were no injuries*, *no deaths were reported*: nobody was hurt, nobody died. */
function noneHarmed({ text }: SentenceFacts, statement: Statement): Statement | null {
  if (!statement.negation || !/^(?:be|report|cause|record|occur)$/.test(statement.verb))
    return null;
  const none = statement.phrases.find((phrase) => /^no\b/i.test(phrase.text));
  const harm = none && !none.quantity ? predicateOfNoun(none.head) : null;
  if (!none || !/^(?:wound|kill)$/.test(harm ?? '') || /toll/.test(none.head)) return null;
  // *no injuries among the crew*: of others it says nothing.
  if (/^ (?:among|to|on|at)\b/.test(text.slice(none.end, none.end + 7))) return null;
  return befallen(statement, harm!, { ...none, role: 'patient', head: 'person' }, [none]);
}

/** *Everyone has been accounted for*: nobody is missing. */
function accountedFor({ text }: SentenceFacts, statement: Statement): Statement | null {
  const who = phraseOf(statement, 'patient');
  if (statement.verb !== 'account' || !who || !/^ for\b/.test(text.slice(statement.verbSpan.end)))
    return null;
  return { ...statement, predicate: 'accounted-for' };
}

/** *The crew is still being held*: people are not free yet. */
function held({ text }: SentenceFacts, statement: Statement): Statement | null {
  const who = phraseOf(statement, 'patient');
  const { start, end } = statement.verbSpan;
  if (statement.verb !== 'hold' || !who || (who.quantity === null && !isPerson(who))) return null;
  const verb = text.slice(start, end);
  return /\bbeing held$|\bstill held$/.test(verb)
    ? { ...statement, predicate: 'in-custody' }
    : null;
}

/** *The dam is still standing*: it has withstood what hit it. */
function standing({ text }: SentenceFacts, statement: Statement): Statement | null {
  const what = phraseOf(statement, 'agent');
  const { start, end } = statement.verbSpan;
  if (statement.verb !== 'stand' || !what || !/\bstill standing$/.test(text.slice(start, end)))
    return null;
  return befallen(statement, 'withstand', { ...what, role: 'patient' }, [what]);
}

function isPerson({ head, named }: Phrase): boolean {
  return !named && (countsPeople(head) || /^(?:skipper|captain|crew|he|she|they)$/.test(head));
}

/** *handed over a ransom*: paid it. */
function ransomPaid(statement: Statement): Statement | null {
  if (!/^(?:hand|turn|transfer|deliver)(?: over)?$/.test(statement.verb)) return null;
  const sum = statement.phrases.find(
    ({ role, head }) => /^(?:patient|over)$/.test(role) && /^(?:ransom|bribe|money)$/.test(head),
  );
  return sum ? befallen(statement, 'pay', { ...sum, role: 'patient' }, [sum], true) : null;
}

/** The statement with whom it befalls in place of the phrases that told it. */
function befallen(
  statement: Statement,
  predicate: string,
  who: Phrase,
  told: readonly (Phrase | undefined)[],
  keepsDoer = false,
): Statement {
  const others = statement.phrases.filter(
    (phrase) =>
      !told.includes(phrase) &&
      phrase.role !== 'extra' &&
      phrase.role !== 'patient' &&
      (keepsDoer || phrase.role !== 'agent'),
  );
  return { ...statement, predicate, phrases: [who, ...others] };
}
