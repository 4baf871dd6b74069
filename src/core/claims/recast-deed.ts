import { agreeing } from './deeds/agreement.ts';
import { catching } from './deeds/caught.ts';
import { beating } from './deeds/contest.ts';
import { lasting } from './deeds/course.ts';
import { doing } from './deeds/doer-noun.ts';
import { deciding } from './deeds/decision.ts';
import { controlling } from './deeds/control.ts';
import { takingPlace } from './deeds/event-noun.ts';
import { faring } from './deeds/fate.ts';
import { identifying } from './deeds/identification.ts';
import { scoring } from './deeds/goal.ts';
import { hosting } from './deeds/hosting.ts';
import { landing } from './deeds/landing.ts';
import { meeting } from './deeds/meeting.ts';
import { buying } from './deeds/purchase.ts';
import { seizing } from './deeds/seizure.ts';
import { winning } from './deeds/win.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import type { Statement } from './statement.ts';

/**
 * Deeds that are told in a way of their own, turned into the plain one: *took the title*, *the prize went to Voss*, *Voss
 * was awarded the prize* all say who won it; *was sold to Pelham*, *Pelham took over the firm*, who bought it.
 */
export function recastDeed(facts: SentenceFacts, statement: Statement): Statement {
  return (
    identifying(facts, statement) ??
    faring(facts, statement) ??
    controlling(statement) ??
    deciding(facts, statement) ??
    agreeing(facts, statement) ??
    lasting(facts, statement) ??
    seizing(facts, statement) ??
    catching(facts, statement) ??
    beating(facts, statement) ??
    hosting(facts, statement) ??
    winning(facts, statement) ??
    buying(facts, statement) ??
    landing(statement) ??
    meeting(facts, statement) ??
    takingPlace(facts, statement) ??
    scoring(facts, statement) ??
    doing(statement) ??
    statement
  );
}
