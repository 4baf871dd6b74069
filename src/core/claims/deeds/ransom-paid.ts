import type { Statement } from '../statement.ts';
import { befallen } from './befallen.ts';

const HANDING = /^(?:hand|turn|transfer|deliver)(?: over)?$/;
const PAYMENT = /^(?:ransom|bribe|money)$/;

/** What was paid: *handed over a ransom*. */
export function ransomPaid(statement: Statement): Statement | null {
  if (!HANDING.test(statement.verb)) return null;
  const sum = statement.phrases.find(
    ({ role, head }) => /^(?:patient|over)$/.test(role) && PAYMENT.test(head),
  );
  return sum ? befallen(statement, 'pay', sum, [sum], true) : null;
}
