import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';
import { phraseOf } from './plain.ts';

/** What has withstood what hit it: *the dam is still standing*. */
export function stillStanding({ text }: SentenceFacts, statement: Statement): Statement | null {
  const what = phraseOf(statement, 'agent');
  const { start, end } = statement.verbSpan;
  if (statement.verb !== 'stand' || !what || !/\bstill standing$/.test(text.slice(start, end)))
    return null;
  return befallen(statement, 'withstand', what, [what]);
}
