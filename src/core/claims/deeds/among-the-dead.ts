import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';
import { phraseOf } from './plain.ts';

/** What befell those of whom somebody is said to be one. */
const FATES: readonly (readonly [RegExp, string])[] = [
  [/\bamong the (?:\S+ )?(?:dead|victims|fatalities) $/i, 'kill'],
  [/\bamong the (?:\S+ )?(?:injured|wounded|casualties) $/i, 'wound'],
  [/\bamong the (?:\S+ )?survivors $/i, 'survive'],
];

/** *Among the dead was Ana Rell*: what befell her. Null for anything else. */
export function amongTheDead(
  { text, sentence }: SentenceFacts,
  statement: Statement,
): Statement | null {
  const who = phraseOf(statement, 'patient') ?? phraseOf(statement, 'agent');
  if (statement.verb !== 'be' || statement.negation || !who?.named || who.quantity) return null;
  const before = text.slice(sentence.start, statement.verbSpan.start);
  const fate = who.start > statement.verbSpan.start && FATES.find(([words]) => words.test(before));
  return fate ? befallen(statement, fate[1], who, []) : null;
}
