import { silent, type Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Told } from '../told.ts';

/** Whether neither of two claims is of those alone who are somewhere of which the other article does not speak. */
export function doersAtOnePlace(a: Told, b: Told): Verdict {
  const place = doersOnlyIn(a, b) ?? doersOnlyIn(b, a);
  return place ? { clears: `only one of the two speaks of “${place}”` } : silent;
}

/** *Voters in the southern valleys approved it*, *exports to Europe fell*: who or what alone it is, if the other article does not know of it. */
function doersOnlyIn(told: Told, other: Told): string | undefined {
  const agent = partyOf(told, 'agent') ?? partyOf(told, 'patient');
  const { sentence, statement } = told.claim;
  if (!agent || agent.named || /^(?:an?|the|he|she|it|they)\b/i.test(agent.text)) return undefined;
  const [from, to] = [agent.end, statement.verbSpan.start].map((at) => at - sentence.start);
  const words = WHERE.exec(sentence.text.slice(from, to))?.[1];
  const place = words?.split(' ').at(-1);
  if (!place) return undefined;
  const name = place.toLowerCase();
  // *Riga* may be Latvia as well, and is among the words of its sentence then.
  const isKnown = other.scene.words.has(stemOf(name)) || other.scene.ownWords.has(name);
  return isKnown || other.isNamed(name) ? undefined : words;
}

/** All that stands between those who do it and the verb. */
const WHERE =
  /^ (?:of (?:the )?\p{Lu}[\p{L}'’-]+ )?(?:in|from|to|for|among) (?:the )?((?:\p{L}+ ){0,3}\p{L}{3,}) $/u;
