import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const agreements = wordSet(data.agreements);
const meetings = wordSet(data.meetings);
const reaching = wordSet(data.reaching);
const failing: ReadonlySet<string> = new Set(data.failing);

/**
 * Whether those who negotiate came to terms: *reached a deal*, *agreed on a settlement*, *the talks ended without an
 * agreement*, *the talks collapsed*. What they agreed on is no part of it, and who they are is told in many ways. Null for
 * anything else.
 */
export function agreeing(facts: SentenceFacts, statement: Statement): Statement | null {
  return reached(facts, statement) ?? ended(statement);
}

/** *struck a deal*, *no agreement was reached*, *agreed on a truce*. */
function reached({ text }: SentenceFacts, statement: Statement): Statement | null {
  const role = statement.verb === 'agree' ? 'on' : statement.verb === 'come' ? 'to' : 'patient';
  if (role === 'patient' && !reaching.has(statement.verb)) return null;
  const what = phraseOf(statement, role) ?? phraseOf(statement, 'patient');
  if (!what || !isAgreement(what) || GOES_ON.test(text.slice(what.end, what.end + 12))) return null;
  return settled(statement, what, statement.negation);
}

/** *ended without an agreement*, *ended with a deal*, *failed*: of talks. */
function ended(statement: Statement): Statement | null {
  const talks = phraseOf(statement, 'agent') ?? phraseOf(statement, 'patient');
  if (!talks || talks.quantity || !meetings.has(talks.head)) return null;
  const without = phraseOf(statement, 'without');
  if (without && isAgreement(without))
    return settled(statement, without, { start: without.start - 8, end: without.start - 1 });
  const found = ['in', 'with'].map((role) => phraseOf(statement, role)).find((one) => one);
  const isEnd = /^(?:end|conclude|finish|close|result)$/.test(statement.verb);
  if (isEnd && found && isAgreement(found)) return settled(statement, found, statement.negation);
  if (!failing.has(statement.verb) || statement.negation) return null;
  return settled(statement, { ...talks, head: 'agreement', modifiers: [] }, statement.verbSpan);
}

function settled(statement: Statement, what: Phrase, negation: Statement['negation']): Statement {
  const others = statement.phrases.filter(
    ({ role, start }) => start !== what.start && !/^(?:agent|patient|extra|without)$/.test(role),
  );
  const who = phraseOf(statement, 'agent');
  const between = who?.named ? [{ ...who, role: 'between' }] : [];
  const agreement = { ...what, role: 'patient', head: 'agreement', quantity: null };
  return {
    ...statement,
    predicate: 'settle',
    negation,
    phrases: [agreement, ...between, ...others],
  };
}

/** One that is not known yet: *the agreement of 2015* was reached long ago. */
function isAgreement({ head, named, text }: Phrase): boolean {
  return (
    !named && agreements.has(head) && !/^(?:the|this|that|its|their|another|previous)\b/i.test(text)
  );
}

/** *an agreement to meet again*: no end of the talks. */
const GOES_ON = /^ to (?:meet|keep|continue|hold|resume|talk|extend|return)\b/;
