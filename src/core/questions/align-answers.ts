import { alignParties, type Alignment } from './align.ts';
import { canAct } from './pointed.ts';
import { isNo, NOBODY } from './denial.ts';
import { stemOf } from './stem.ts';
import { partyOf, type Told } from './told.ts';

/** How two claims that may answer a question with yes and no are compared. */
interface Ways {
  /** Whether one tells of all what the other denies of some, or the other way round. */
  readonly covered: boolean;
  /** Whether both tell what became of somebody. */
  readonly ofFates: boolean;
  /** Whether one of the two denies what the other may have said. */
  readonly denied: boolean;
}

/**
 * How the participants of two answers stand to each other, where it does not matter who does it (what became of
 * somebody), or where one of the two leaves out what goes without saying.
 */
export function alignAnswers(a: Told, b: Told, { covered, ofFates, denied }: Ways): Alignment {
  const aligned = alignParties(a, b);
  if (covered) return ofGroup(aligned);
  if (isOneDefendant(a, b)) return { ...aligned, agent: 'same' };
  if (ofFates) return { ...aligned, agent: 'missing', absent: true };
  return withNobody(a, b, aligned, denied);
}

/** *all of the men*, *one of the men*: the one is among the others, whoever does it. */
function ofGroup(alignment: Alignment): Alignment {
  return { ...alignment, patient: 'same', agent: 'missing', absent: true };
}

/**
 * *No group claimed it* denies it of every group; and where somebody denies what is said of the same doer, what
 * the denial leaves out is the same: *denied that it had shot down one*.
 */
function withNobody(a: Told, b: Told, alignment: Alignment, denied: boolean): Alignment {
  const isNobody = (told: Told) => {
    const agent = partyOf(told, 'agent');
    // *no sign of giving way*: a sign does nothing.
    return isNo(told) && canAct(agent) && NOBODY.test(agent?.text ?? '');
  };
  const isOfOthers = isNoneOfOthers(a, b) || isNoneOfOthers(b, a);
  if (isNobody(a) !== isNobody(b) && alignment.patient === 'same' && !isOfOthers)
    return { ...alignment, agent: 'same' };
  if (denied && alignment.agent === 'same' && alignment.patient === 'unknown')
    return {
      ...alignment,
      patient: partyOf(a, 'patient') && partyOf(b, 'patient') ? 'unknown' : 'same',
    };
  return alignment;
}

/** *None of his rivals attacked him*: of rivals it is denied, and of nobody who is not told to be one. */
function isNoneOfOthers(none: Told, other: Told): boolean {
  const [agent, rival] = [partyOf(none, 'agent'), partyOf(other, 'agent')];
  if (!agent || !rival || !/^none$/i.test(agent.text)) return false;
  const { text, start } = none.claim.sentence;
  const whose = OF_WHOM.exec(text.slice(agent.end - start))?.[1];
  return whose !== undefined && stemOf(whose.toLowerCase()) !== stemOf(rival.head);
}

const OF_WHOM =
  /^ of (?:the|his|her|its|their|these|those) (?:\p{L}+ ){0,2}?(\p{L}+)\b(?! \p{Ll}+s\b)/u;

/** *The accused pleaded guilty*, *she denied the charges*: in an article that opens with one on trial. */
function isOneDefendant(a: Told, b: Told): boolean {
  const isAccused = (told: Told) => {
    const who = partyOf(told, 'agent');
    if (!/^plead-/.test(told.claim.predicate!) || !who || who.named || who.quantity) return false;
    const { text } = told.scene.opening[0] ?? { text: '' };
    return /^(?:he|she|the (?:accused|defendant|suspect))$/i.test(who.text) && !SEVERAL.test(text);
  };
  return isAccused(a) && isAccused(b);
}

const SEVERAL =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|both|couple|brothers|sisters|men|women|others|co-accused|and (?:his|her))\b/i;
