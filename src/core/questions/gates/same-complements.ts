import { complementsApart } from '../align.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isNo } from '../denial.ts';
import { stemOf } from '../scene.ts';
import { partyOf, type Told } from '../told.ts';

/** Whether two claims of yes and no are of one charge and of one doing, and of nothing else that sets them apart. */
export function sameComplements(a: Told, b: Told): Verdict {
  const narrowed = doersOnlyIn(a, b) ?? doersOnlyIn(b, a);
  if (narrowed) return { clears: `only one of the two speaks of “${narrowed}”` };
  const [done, other] = [doingOf(a), doingOf(b)];
  if (done !== other)
    return {
      clears: `only one of the two speaks of “to ${(done ?? other)!}”, or of another doing`,
    };
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  const apart = complementsApart(no, yes, isNo(no));
  if (apart) return { clears: apart };
  const [charge, second] = [chargeOf(a), chargeOf(b)];
  const areTwo =
    charge.length > 0 && second.length > 0 && !charge.some((word) => second.includes(word));
  return areTwo ? { clears: 'the two do not speak of the same' } : silent;
}

/** *guilty of taking bribes*, *acquitted of the second charge, fraud*: the first letters of the words for what it is. */
function chargeOf({ claim: { predicate, sentence } }: Told): readonly string[] {
  if (!/^(?:convict|acquit|plead-(?:not-)?guilty)$/.test(predicate!)) return [];
  const words = CHARGE.exec(sentence.text);
  return (words?.[1]?.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !NO_CHARGE.test(word))
    .map((word) => word.slice(0, 5));
}

/** Words that stand beside a charge and say nothing of it. */
const NO_CHARGE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:charges?|counts?|lesser|first|second|third|other|after|before|during|with|from|court|jury|trial|days?|hours|weeks?)$/;

const CHARGE =
  /\b(?:guilty|acquitted|convicted|cleared|charges?)(?: (?:him|her|them|(?:\p{Lu}[\p{L}.’'-]{0,20} ?){1,4}))?\s?\b(?:of|on|to) ([^.;]{1,80})/u;

/** *Voters in the southern valleys approved it*: where those who do it are, if the other article does not know of it. */
function doersOnlyIn(told: Told, { scene }: Told): string | undefined {
  const agent = partyOf(told, 'agent');
  const { sentence } = told.claim;
  if (!agent || agent.named || /^(?:an?|the|he|she|it|they)\b/i.test(agent.text)) return undefined;
  const words = WHERE.exec(sentence.text.slice(agent.end - sentence.start))?.[1];
  const place = words?.split(' ').at(-1);
  if (!place || scene.words.has(stemOf(place.toLowerCase()))) return undefined;
  return scene.article.has(place.toLowerCase()) ? undefined : words;
}

const WHERE = /^ (?:in|from) (?:the )?((?:\p{L}+ ){0,2}\p{L}{3,})/u;

/** *did not allow them to share a supplier*: what somebody is let or made to do, by its verb; null for nothing. */
function doingOf({ claim: { predicate, sentence, statement } }: Told): string | null {
  if (!/^(?:allow|ban)$/.test(predicate!)) return null;
  const after = sentence.text.slice(statement.verbSpan.end - sentence.start);
  return /^[^.;:]{0,60}?\bto (\p{Ll}+)/u.exec(after)?.[1] ?? null;
}
