import data from '../../../data/claims/predicates.json' with { type: 'json' };
import { isKnownState } from './known-states.ts';
import { wordSet } from '../text/word-list.ts';

/**
 * How a predicate lies in time. Cumulative counts can only grow; a state holds at one time; a once-only
 * event happens once to the same participants; an event may happen again; an attitude is what somebody holds.
 */
export type Aspect = 'cumulative' | 'state' | 'once' | 'event' | 'attitude';

interface Entry {
  readonly aspect: string;
  readonly verbs: readonly string[];
  readonly nouns?: readonly string[];
  readonly affected?: readonly string[];
  readonly unique?: boolean;
}

const classes = data.classes as unknown as Readonly<Record<string, Entry>>;
const ofVerb = new Map<string, string>();
const ofNoun = new Map<string, string>();
const affected = new Set<string>();
for (const [name, entry] of Object.entries(classes)) {
  for (const verb of entry.verbs) if (!ofVerb.has(verb)) ofVerb.set(verb, name);
  for (const noun of entry.nouns ?? []) if (!ofNoun.has(noun)) ofNoun.set(noun, name);
  for (const verb of entry.affected ?? []) affected.add(verb);
}

/** The class of predicates that a verb lemma belongs to (`kill` for die and slay), or null. */
export function predicateOfVerb(lemma: string): string | null {
  return ofVerb.get(lemma) ?? null;
}

const homonyms: ReadonlyMap<string, string> = new Map(Object.entries(data.homonyms));

/**
 * The predicate of a verb of no class: its lemma, or another expression where that is the name of a class which tells
 * something else: *presented the budget*, and not *3,000 soldiers are present*.
 */
export function predicateOfOther(lemma: string): string {
  return homonyms.get(lemma) ?? lemma;
}

/** The class of predicates that a noun names (`kill` for death), or null. */
export function predicateOfNoun(lemma: string): string | null {
  return ofNoun.get(lemma) ?? null;
}

/** Whether the subject of this active verb is what it happens to: *die*, *rise*. */
export function affectsSubject(lemma: string): boolean {
  return affected.has(lemma);
}

/** Whether a predicate is one of the classes, and not a lemma that stands for itself. */
export function isPredicateClass(predicate: string): boolean {
  return predicate in classes || isKnownState(predicate);
}

/** How the predicates of a class lie in time; a class that is not in the lists is an event. */
export function aspectOf(predicate: string): Aspect {
  const known = classes[predicate]?.aspect ?? (predicate.startsWith('be-') ? 'state' : 'event');
  return known as Aspect;
}

/** Whether a thing or person can undergo it only once, however far apart two reports lie: *build*, *be born*. */
export function isUnique(predicate: string): boolean {
  return classes[predicate]?.unique ?? false;
}

const reporting = wordSet(data.reporting);

/** Whether a verb only reports what is stated elsewhere in the sentence. */
export function isReporting(lemma: string): boolean {
  return reporting.has(lemma);
}

/** What is done over and over on one day, or goes on. */
const repeated = wordSet(data.repeated);

/** Whether people do it over and over: *travel*, *meet*, *make*. */
export function isRepeated(predicate: string): boolean {
  return repeated.has(predicate);
}

/** Whether what a predicate tells takes place at one moment, so that two times of day for it are two answers. */
export function isAtOneMoment(predicate: string): boolean {
  return (
    isPredicateClass(predicate) &&
    /^(?:event|once|cumulative)$/.test(aspectOf(predicate)) &&
    !repeated.has(predicate)
  );
}
