import data from '../../../data/language/clause-verbs.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const often = wordSet(data.often);
const also = wordSet(data.also);

/** Whether behind a verb, by its lemma, a clause stands most of the time, with no *that* to open it: *said Chile won*. */
export function takesClause(lemma: string): boolean {
  return often.has(lemma);
}

/** Whether a clause may stand there at all: *said guards held the gate*, *ordered guards to hold it*; never behind *paid*. */
export function mayTakeClause(lemma: string): boolean {
  return often.has(lemma) || also.has(lemma);
}
