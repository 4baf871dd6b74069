import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { phraseOf } from './plain.ts';

/** Who is not missing: *everyone has been accounted for*. */
export function accountedFor({ text }: SentenceFacts, statement: Statement): Statement | null {
  const isAccounted =
    statement.verb === 'account' && /^ for\b/.test(text.slice(statement.verbSpan.end));
  if (!isAccounted || !phraseOf(statement, 'patient')) return null;
  return { ...statement, predicate: 'accounted-for' };
}
