import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { aspectOf } from '../../claims/predicate.ts';
import { wordSet } from '../../text/word-list.ts';
import { silent, type Verdict } from '../comparison.ts';
import { matchParties, narrowingOf, type Match } from '../match-parties.ts';
import { areOneThing } from '../one-thing.ts';
import { isEmptyVerb } from '../opposed.ts';
import { relateWords } from '../relate-words.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/**
 * What somebody has, pays or sends is another number for everybody else; a toll stands for itself.
 *
 * @param counted The party of `a` that carries its number; `other` that of `b`.
 */
export function sameDoer(a: Told, b: Told, counted: Party, other: Party): Verdict {
  const { predicate } = a.claim;
  if (counted.role === 'agent' && !isEmptyVerb(predicate ?? '')) return silent;
  if (counted.role !== 'agent' && counted.role !== 'patient') {
    // *the bank raised its rate to 5.25 per cent*: what is raised tells more than who raises it.
    const [p, q] = [partyOf(a, 'patient'), partyOf(b, 'patient')];
    if (p && q && areOneThing(a, b, p, q)) return silent;
  }
  if (predicate && aspectOf(predicate) === 'cumulative') return silent;
  const [x, y] = [
    partyOf(a, 'agent') ?? partyOf(a, 'patient'),
    partyOf(b, 'agent') ?? partyOf(b, 'patient'),
  ];
  if (x && y && x !== counted && y !== other) {
    const match = matchParties(x, y);
    const oneSpeaker = a.speaker !== null && a.speaker === b.speaker;
    if (match === 'same' || (oneSpeaker && match !== 'different')) return silent;
    if (isKnownAs(a, x, y, match) || isKnownAs(b, y, x, match)) return silent;
    if (predicate === 'present' && match !== 'different' && match !== 'unknown') return silent;
    if (oneOfAStory.has(predicate ?? '') && match !== 'different') return silent;
  }
  if (
    x === counted ||
    y === other ||
    (!partyOf(a, 'agent') && !partyOf(b, 'agent') && !isEmptyVerb(predicate ?? ''))
  )
    return silent;
  return { clears: 'nothing shows that both speak of the same doer' };
}

/** *the office* in an article that has told of the *consumer protection office*. */
function isKnownAs(told: Told, short: Party, long: Party, match: Match): boolean {
  if (!/^(?:broader|narrower)$/.test(match) || !/^the \p{Ll}+$/iu.test(short.text)) return false;
  return narrowingOf(long).every((word) => told.hasWord(stemOf(word)));
}

/** What one story tells once, whether it names who does it or says *the company* or nobody. */
const oneOfAStory = wordSet(relations.oneOfAStory);

/** *The kite festival drew 30,000 visitors*, *the concert drew 12,000*: each has its own, unless both articles speak of both. */
export function sameDraw(a: Told, b: Told): Verdict {
  const [x, y] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  if (a.claim.predicate !== 'attend' || !x || !y || x.named || y.named) return silent;
  if (x.head === y.head || relateWords(x.head, y.head) !== null) return silent;
  const isTold = b.hasWord(stemOf(x.head)) && a.hasWord(stemOf(y.head));
  return isTold ? silent : { clears: `${x.text} and ${y.text} are not the same` };
}
