import data from '../../../data/claims/light-verbs.json' with { type: 'json' };
import { isPersonal } from '../language/pronouns.ts';
import { wordSet } from '../text/word-list.ts';
import { countsPeople } from './counted-noun.ts';
import type { Phrase } from './statement.ts';

/*
 * What a verb of several senses tells, by the phrases around it. A sense that no class has is the verb itself.
 */

/** A verb as it stands in its clause. */
export interface Verb {
  readonly lemma: string;
  readonly text: string;
  readonly isPassive: boolean;
}

/** The class of what is told, or the verb where it has none; null where the verb says it by itself. */
export function senseOf(verb: Verb, phrases: readonly Phrase[]): string | null {
  const { lemma } = verb;
  return (
    bearingOf(verb) ??
    reachOf(verb, phrases) ??
    dammingOf(lemma, phrases) ??
    endorsingOf(lemma, phrases) ??
    passingOf(lemma, phrases) ??
    fallOf(lemma, phrases) ??
    tumbleOf(lemma, phrases) ??
    holdingOf(lemma, phrases) ??
    leavingOf(verb, phrases) ??
    admissionOf(lemma, phrases) ??
    firingOf(lemma, phrases) ??
    tremorOf(lemma, phrases) ??
    carryingOf(lemma, phrases) ??
    thievingOf(lemma, phrases)
  );
}

/** Whether a phrase without a name is of people, as far as its words tell. */
const isOfPeople = ({ head, named, text }: Phrase) =>
  isPersonal(text) || (!named && countsPeople(head));

/** *has borne the losses*: nobody is born who is not the one that it is done to. */
function bearingOf({ lemma, text, isPassive }: Verb): string | null {
  return lemma === 'bear' && (!isPassive || text === 'borne') ? lemma : null;
}

/** *could be reached by phone*: somebody who is spoken to, and does not arrive. */
function reachOf({ lemma, isPassive }: Verb, phrases: readonly Phrase[]): string | null {
  const isReached = (phrase: Phrase) =>
    phrase.role === 'patient' && (phrase.named || isOfPeople(phrase));
  return lemma === 'reach' && isPassive && phrases.some(isReached) ? lemma : null;
}

/** *the dam held*, *the dyke burst*: whether what keeps water back stood or gave way. */
function dammingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isDam = phrases.some(({ role, head }) => role === 'agent' && DAMS.test(head));
  if (!isDam || phrases.some(({ role }) => role === 'patient')) return null;
  return lemma === 'hold' ? 'withstand' : /^(?:burst|breach|fail)$/.test(lemma) ? 'collapse' : null;
}

const DAMS = /^(?:dam|dyke|dike|levee|embankment|seawall|floodgate)$/;

/** *endorsed Anna Berg*: who is backed by many, each on a day of his own, is not approved once like a plan. */
function endorsingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isNamed = phrases.some(({ role, named }) => role === 'patient' && named);
  return lemma === 'endorse' && isNamed ? 'support' : null;
}

/** *the fund passed 60,000 crowns*, *the alarm is passed on*: only what is drafted is passed by vote. */
function passingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  if (lemma !== 'pass') return null;
  const what = phrases.find(({ role }) => role === 'patient');
  if (what) return what.named || drafted.has(what.head) ? null : lemma;
  // *The bill passed*, *the asteroid passed within 22,000 miles*
  const doer = phrases.find(({ role }) => role === 'agent');
  return doer && !drafted.has(doer.head) ? lemma : null;
}

const drafted = wordSet(data.drafted);

/** *the app stopped working*: no strike, as only people strike. */
export function isNoStrike({ lemma }: Verb, phrases: readonly Phrase[]): boolean {
  const isThing = (phrase: Phrase) =>
    phrase.role === 'agent' && !phrase.named && !isOfPeople(phrase);
  return lemma === 'stop' && phrases.some(isThing);
}

/** *Nine prisoners broke out*: of people it tells that they fled, of a fire that it began. */
export function outbreakOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isFleeing = (phrase: Phrase) =>
    /^(?:agent|patient)$/.test(phrase.role) && isOfPeople(phrase);
  return lemma === 'break' && phrases.some(isFleeing) ? 'escape' : null;
}

/** *left two people with bruises*, *left the town without water*, *was left unused*: what is so behind it, and nobody who goes away. */
function leavingOf({ lemma, isPassive }: Verb, phrases: readonly Phrase[]): string | null {
  if (lemma !== 'leave') return null;
  if (isPassive) return lemma;
  const left = phrases.find(({ role }) => role === 'patient');
  const doer = phrases.find(({ role }) => role === 'agent');
  if (!left || !doer) return null;
  const isCounted = left.quantity !== null && !doer.named && !countsPeople(doer.head);
  return isCounted || phrases.some(({ role }) => /^with(?:out)?$/.test(role)) ? lemma : null;
}

/** *were admitted to hospital*: let in, and nothing that is owned up to. */
function admissionOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isLetIn = ({ role, head }: Phrase) =>
    role === 'to' && !/^(?:charge|offence|crime)$/.test(head);
  const isOfPeople = phrases.some(({ role }) => role === 'patient');
  return lemma === 'admit' && isOfPeople && phrases.some(isLetIn) ? lemma : null;
}

/** *without firing a shot*: nothing that is launched; *fired tear gas* tells that it was used. */
function firingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isTearGas = ({ role, head, modifiers }: Phrase) =>
    role === 'patient' && head === 'gas' && modifiers.includes('tear');
  if (lemma === 'fire' && phrases.some(isTearGas)) return 'use';
  const isShot = ({ role, head }: Phrase) =>
    role === 'patient' && /^(?:shot|bullet|round|gun|weapon|pistol|rifle)$/.test(head);
  return lemma === 'fire' && phrases.some(isShot) ? lemma : null;
}

/** *the survivors were taken to the port of Selm*, *flew his body to Accra*: where somebody is brought. */
function carryingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isCarried = (phrase: Phrase) =>
    phrase.role === 'patient' &&
    (phrase.characters.length > 0 ||
      isOfPeople(phrase) ||
      /^(?:body|coffin|remains)$/.test(phrase.head));
  return CARRYING.test(lemma) &&
    phrases.some(isCarried) &&
    phrases.some(({ role }) => role === 'to')
    ? 'take-to'
    : null;
}

const CARRYING = /^(?:take|bring|fly|airlift|transfer|transport|ferry|drive|rush|move)$/;

/** *thieves took the painting*: that it was stolen. */
function thievingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isThief = ({ role, head }: Phrase) => role === 'agent' && THIEF.test(head);
  const isTaken = phrases.some(({ role }) => role === 'patient');
  return /^(?:take|grab|snatch)$/.test(lemma) && isTaken && phrases.some(isThief) ? 'steal' : null;
}

const THIEF = /^(?:thief|robber|burglar|raider)$/;

/** *an earthquake shook the coast*: it struck there. */
function tremorOf(lemma: string, phrases: readonly Phrase[]): string | null {
  const isTremor = ({ role, head }: Phrase) =>
    role === 'agent' && /^(?:earthquake|quake|tremor)$/.test(head);
  return /^(?:shake|rattle|jolt|rock)$/.test(lemma) && phrases.some(isTremor) ? 'strike' : null;
}

/** *the stone fell near Orval*, *two carriages fell 19 metres into the river*: onto the ground, and by no amount. */
function fallOf(lemma: string, phrases: readonly Phrase[]): string | null {
  if (!/^(?:fall|drop|plunge)$/.test(lemma) || phrases.some(isAmount)) return null;
  return phrases.some(({ role }) => /^(?:near|into|onto|outside)$/.test(role)) ? 'crash' : null;
}

/** A measure that is no depth. */
const isAmount = ({ quantity }: Phrase) =>
  !!quantity && quantity.unit !== null && quantity.unit !== 'm';

/** *Brandt fell from a horse*: of a person it tells of no measure. */
function tumbleOf(lemma: string, phrases: readonly Phrase[]): string | null {
  if (!/^(?:fall|rise|climb|jump|drop|tumble|slip|slide)$/.test(lemma)) return null;
  if (phrases.some(({ quantity }) => quantity)) return null;
  return phrases.some((phrase) => phrase.role === 'patient' && isOfPeople(phrase)) ? lemma : null;
}

/** *holds 15 per cent of the shares*, *has held that view*: nothing that takes place. */
function holdingOf(lemma: string, phrases: readonly Phrase[]): string | null {
  if (lemma !== 'hold') return null;
  const what = phrases.find(({ role }) => role === 'patient');
  // Who holds nothing that is known does not take place himself.
  if (!what) return phrases.some(({ role }) => role === 'agent') ? lemma : null;
  // *holds 44,000 people*, *is holding three officers*: they have room there, or cannot leave.
  if (countsPeople(what.head) || countsPeople(what.quantity?.of ?? '')) return lemma;
  if (what.quantity?.unit === '%' || /^(?:stake|share)$/.test(what.head)) return 'own';
  return held.has(what.head) ? lemma : null;
}

const held = wordSet(data.held);
