import data from '../../../../data/claims/deeds.json' with { type: 'json' };
import type { SentenceFacts } from '../sentence-facts.ts';
import type { Phrase, Statement } from '../statement.ts';
import { phraseOf, recast, typeOf } from './plain.ts';
import { wordSet } from '../../text/word-list.ts';

const prizes = wordSet(data.prizes);
const contests = wordSet(data.contests);
const gaining = wordSet(data.gaining);
const giving = wordSet(data.giving);
const champions = wordSet(data.champions);

type Reader = (statement: Statement, facts: SentenceFacts) => Statement | null;

/** Who won what, in the plain words; null where the statement does not tell it. */
export function winning(facts: SentenceFacts, statement: Statement): Statement | null {
  const readers: readonly Reader[] = [gained, given, gone, champion];
  for (const read of readers) {
    const found = read(statement, facts);
    if (found) return found;
  }
  return null;
}

/** *Norway took the title*. */
function gained(statement: Statement, facts: SentenceFacts): Statement | null {
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (!gaining.has(statement.verb) || !who || !what) return null;
  const contest = what.head === 'gold' ? contestBehind(statement, what) : undefined;
  if (contest) return recast(statement, 'win', who, contest);
  const isReceived = statement.verb === 'receive' && isThing(facts, what) && isPerson(facts, who);
  return isPrize(what) || isReceived ? recast(statement, 'win', who, what) : null;
}

/** *took gold in the 10-kilometre race*: whoever does wins the race. */
function contestBehind({ phrases }: Statement, gold: Phrase): Phrase | undefined {
  return phrases.find(
    ({ role, head, start }) =>
      role === 'in' && start - gold.end <= 4 && start > gold.end && isContest(head),
  );
}

/** *The jury awarded the prize to Voss*, *Voss was awarded the prize*. */
function given(statement: Statement): Statement | null {
  if (!giving.has(statement.verb) && !HONOUR.test(statement.verb)) return null;
  const [what, to, extra] = ['patient', 'to', 'extra'].map((role) => phraseOf(statement, role));
  // *honoured Voss with the prize*
  const prize = phraseOf(statement, 'with');
  if (HONOUR.test(statement.verb))
    return what?.named && prize && isPrize(prize) ? recast(statement, 'win', what, prize) : null;
  const isAward = statement.verb === 'award';
  if (what && to && (isPrize(what) || (isAward && what.named)))
    return recast(statement, 'win', to, what);
  return what?.named && extra && (isPrize(extra) || (isAward && extra.named))
    ? recast(statement, 'win', what, extra)
    : null;
}

const HONOUR = /^(?:honou?r|decorate|reward)$/;

/** *The title went to Norway*, *the Golden Quill goes to Lena Voss*: a thing by name goes to nobody else. */
function gone(statement: Statement, facts: SentenceFacts): Statement | null {
  const [what, to] = [phraseOf(statement, 'agent'), phraseOf(statement, 'to')];
  if (statement.verb !== 'go' || !what || !to?.named) return null;
  const isGiven = isPrize(what) || (isThing(facts, what) && isPerson(facts, to));
  return isGiven ? recast(statement, 'win', to, what) : null;
}

/** *Norway became champion*, *Voss is the winner of the Golden Quill*. */
function champion(statement: Statement): Statement | null {
  // *remains champion*: nobody has taken it away.
  if (!/^(?:be|become|remain|stay)$/.test(statement.verb)) return null;
  const [who, what] = [phraseOf(statement, 'agent'), phraseOf(statement, 'patient')];
  if (!who?.named || !what || what.named || what.quantity || !champions.has(what.head)) return null;
  if (/^(?:an?|his|her|their)\b/i.test(what.text)) return null;
  // *a tireless champion for the poor*
  const isFor = ({ role, start, head }: Phrase) =>
    role === 'for' && start >= what.end && start - what.end <= 8 && head !== 'time';
  if (statement.phrases.some(isFor)) return null;
  // *the real winner*: whoever came out of it best, in somebody's eyes.
  if (what.modifiers.some((word) => IN_SPIRIT.test(word))) return null;
  const contest = statement.phrases.find(
    ({ role, start }) => role === 'of' && start >= what.end && start - what.end <= 8,
  );
  return recast(statement, 'win', who, contest ?? { ...what, head: 'title', modifiers: [] });
}

const IN_SPIRIT =
  /^(?:real|true|big|bigger|biggest|clear|moral|likely|potential|possible|eventual)$/;

/** Whether rivals meet for what has this head, so that whoever tells of it names both: *the cup*, *the Lakeside Marathon*. */
export function isContest(head: string): boolean {
  return contests.has(head.slice(head.lastIndexOf(' ') + 1));
}

/** *the title*, *the Golden Quill Prize*: no number of them. */
function isPrize({ head, quantity }: Phrase): boolean {
  return !quantity && prizes.has(head.slice(head.lastIndexOf(' ') + 1));
}

function isThing(facts: SentenceFacts, phrase: Phrase): boolean {
  return phrase.named && typeOf(facts, phrase) === 'MISC';
}

function isPerson(facts: SentenceFacts, phrase: Phrase): boolean {
  return typeOf(facts, phrase) === 'PERSON';
}
