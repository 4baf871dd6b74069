import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { Span } from '../../text/span.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const courses = wordSet(data.courses);

const LASTS = /^(?:continue|go on|carry on|drag on)$/;
/** What somebody does with what lasts. */
const KEEPS_UP = /^(?:continue|extend|prolong|keep up|go on|carry on|press on)$/;
/** *is now over*, *is not over*; no *is over 12 hours old*. */
const OVER =
  /^(\p{L}+(?:n['’]t)? (?:now |finally )?)(not (?:yet )?|far from )?(?:all )?(?:over|at an end)(?=[,.;:”"]|$| (?:and|but|after)\b)/u;

/**
 * Whether what lasts goes on or is over: *the strike continues*, *will continue their strike*, *the walkout is over*. Null for
 * anything else.
 */
export function lasting(facts: SentenceFacts, statement: Statement): Statement | null {
  // *went on with their strike*
  const course = phraseOf(statement, 'patient') ?? phraseOf(statement, 'with');
  if (KEEPS_UP.test(statement.verb) && course && courses.has(course.head))
    return { ...statement, predicate: 'go-on', phrases: asPatient(statement.phrases, course) };
  const what = phraseOf(statement, 'agent') ?? phraseOf(statement, 'patient');
  if (!what || what.quantity || !courses.has(what.head)) return null;
  const others = statement.phrases.filter(({ start }) => start !== what.start);
  const over = overOf(facts, statement);
  const isAlone = !others.some(({ role }) => role === 'patient');
  const ends = isAlone && statement.verb === 'end';
  if (!over && !ends && !(isAlone && LASTS.test(statement.verb))) return null;
  const circumstances = others.filter(({ role }) => !/^(?:agent|patient|extra)$/.test(role));
  return {
    ...statement,
    predicate: over || ends ? 'end' : 'go-on',
    negation: over?.negation ?? statement.negation,
    phrases: [{ ...what, role: 'patient' }, ...circumstances],
  };
}

function asPatient(phrases: readonly Phrase[], what: Phrase): readonly Phrase[] {
  return phrases.map((phrase) => (phrase === what ? { ...what, role: 'patient' } : phrase));
}

/** Where *over* stands behind the verb, with the word that denies it. */
function overOf(
  { text, sentence }: SentenceFacts,
  { verb, verbSpan: { start } }: Statement,
): { negation: Span | null } | null {
  if (verb !== 'be') return null;
  const found = OVER.exec(text.slice(start, sentence.end));
  if (!found) return null;
  const [, is, not] = found;
  const at = start + is!.length;
  return { negation: not ? { start: at, end: at + not.trimEnd().length } : null };
}
