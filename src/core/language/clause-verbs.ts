import data from '../../../data/language/clause-verbs.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const often = wordSet(data.often);
const also = wordSet(data.also);
const addressing = wordSet(data.addressing);
const judging = wordSet(data.judging);

/** Whether behind a verb, by its lemma, a clause stands most of the time, with no *that* to open it: *said Chile won*. */
export function takesClause(lemma: string): boolean {
  return often.has(lemma);
}

/** Whether a clause may stand there at all: *said guards held the gate*, *ordered guards to hold it*; never behind *paid*. */
export function mayTakeClause(lemma: string): boolean {
  return often.has(lemma) || also.has(lemma);
}

/** Whether behind a verb, by its lemma, whoever is told stands before a clause: *told reporters that it had sunk*. */
export function addresses(lemma: string): boolean {
  return addressing.has(lemma);
}

/** Whether a verb, by its lemma, says of its object what that did: *accused him of stealing it*, *fined the firm for polluting*. */
export function judges(lemma: string): boolean {
  return judging.has(lemma);
}
