import type { SentenceFacts } from '../sentence-facts.ts';
import type { Statement } from '../statement.ts';
import { accountedFor } from './accounted-for.ts';
import { amongTheDead } from './among-the-dead.ts';
import { bodyFound } from './body-found.ts';
import { inCustody } from './in-custody.ts';
import { noneHarmed } from './none-harmed.ts';
import { ransomPaid } from './ransom-paid.ts';
import { stillStanding } from './still-standing.ts';
import { succumbed } from './succumbed.ts';

/**
 * What became of somebody, where news tells it by way of something else: *the boy's body was found*, *there were no
 * injuries*, *everyone has been accounted for*, *is still being held*. Null for anything else.
 */
export function faring(facts: SentenceFacts, statement: Statement): Statement | null {
  return (
    bodyFound(statement) ??
    amongTheDead(facts, statement) ??
    succumbed(statement) ??
    noneHarmed(facts, statement) ??
    accountedFor(facts, statement) ??
    inCustody(facts, statement) ??
    stillStanding(facts, statement) ??
    ransomPaid(statement)
  );
}
