import speech from '../../../data/time/speech.json' with { type: 'json' };
import { planVerbs } from '../language/plan-words.ts';
import type { Sentence, Token, VerbGroup } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';
import { governingVerb, lastFinite, reach } from './governing-verb.ts';
import { lastStarting } from './last-starting.ts';

/** Where the verb that governs an expression points, seen from the day of publication. */
export interface Direction {
  readonly toward: 'past' | 'future' | 'unknown';
  /** 0 to 1. */
  readonly certainty: number;
  /** The evidence, as a clause for the reader: `“said” is in the past`. */
  readonly because: string;
  /** Whether the verb tells that something was said: then the day is the one of speech. */
  readonly isSpeech?: true;
  /** Whether it tells what had been before that of which the text tells: *had spoken*. */
  readonly isBefore?: true;
}

/** No verb tells. */
export const noDirection: Direction = {
  toward: 'unknown',
  certainty: 0.5,
  because: 'no verb beside it says whether it is past or to come',
};

const speaking = new Set(speech.verbs);
const planning = new Set([...planVerbs, ...speech.plans]);
const scheduled = new Set(speech.motion);
const puttingOff = new Set(speech.puttingOff);
const plannedWords = new Set(speech.planned);
const events = new Set(speech.events);

/**
 * Where the governing verb of an expression points.
 *
 * @param sentences All sentences of the text, in order.
 * @param span The expression, in offsets of the text.
 */
export function findDirection(sentences: readonly Sentence[], span: Span): Direction {
  const sentence = sentences[lastStarting(sentences, span.start)];
  if (!sentence) return noDirection;
  const { tokens } = sentence;
  const from = lastStarting(tokens, span.start);
  const to = lastStarting(tokens, Math.max(span.start, span.end - 1)) + 1;
  const governing = governingVerb(sentence, from, to);
  return (
    begun(sentence, governing, from) ??
    wordsBefore(tokens, from) ??
    attributive(sentence, from, to) ??
    fromVerb(sentence, governing, from)
  );
}

const lowerAt = (tokens: readonly Token[], i: number) => tokens[i]?.text.toLowerCase() ?? '';

/** *will strike from Monday*: the day on which it begins is as far ahead; otherwise *from* tells nothing. */
function begun(sentence: Sentence, governing: number, from: number): Direction | null {
  if (lowerAt(sentence.tokens, from - 1) !== 'from') return null;
  const told = fromVerb(sentence, governing, from);
  return told.toward === 'future' ? told : noDirection;
}

/** `since`, `due`, `scheduled for`, `ahead of`: words that tell by themselves. */
function wordsBefore(tokens: readonly Token[], from: number): Direction | null {
  const near = lowerAt(tokens, from - 1);
  const said = (toward: 'past' | 'future', certainty: number, words: string): Direction => ({
    toward,
    certainty,
    because: `“${words}” points to the ${toward === 'past' ? 'past' : 'future'}`,
  });
  if (near === 'through') return noDirection;
  if ((near === 'until' || near === 'till') && from > 1) return said('future', 0.7, near);
  if (near === 'since') return said('past', 0.95, 'since');
  if (near === 'due' || near === 'effective' || near === 'maturing')
    return said('future', 0.8, near);
  const far = lowerAt(tokens, from - 2);
  if (/^(for|on|in|by|to|at|until)$/.test(near)) {
    const isPlan =
      /^(due|scheduled|slated|planned|expected)$/.test(far) || (far === 'set' && near === 'for');
    if (isPlan) return said('future', 0.85, far);
  }
  if (near === 'as' && /^(soon|early|late)$/.test(far)) return said('future', 0.85, `as ${far} as`);
  const planned = plannedBefore(tokens, from);
  if (planned !== null) return said('future', 0.75, planned);
  return near === 'of' && far === 'ahead' ? said('future', 0.85, 'ahead of') : null;
}

/** *due for a March release*, *the planned vote in June*: a word of planning in the same phrase. */
function plannedBefore(tokens: readonly Token[], from: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - 8); i--) {
    const { tag, text } = tokens[i]!;
    const word = text.toLowerCase();
    if (plannedWords.has(word) && !/^VB[DN]$/.test(tokens[i - 1]?.tag ?? '')) return word;
    if (/^(VB|MD|[,.:;]|``|'')/.test(tag)) return null;
  }
  return null;
}

/** `Monday's strike` has been; a vote that something comes before has not. */
function attributive(sentence: Sentence, from: number, to: number): Direction | null {
  const { tokens } = sentence;
  if (!/^['’]s$/.test(lowerAt(tokens, to))) return null;
  const before = lowerAt(tokens, from - 1);
  const isAhead = before === 'of' && lowerAt(tokens, from - 2) === 'ahead';
  if (isAhead || (puttingOff.has(before) && isScheduled(tokens, to + 1)))
    return { toward: 'future', certainty: 0.75, because: `“${before}” puts it ahead` };
  if (isToCome(sentence, from, to))
    return { toward: 'future', certainty: 0.75, because: 'somebody will take part in it' };
  return { toward: 'past', certainty: 0.75, because: 'what is named by its day has mostly been' };
}

/** *will play in Thursday's tie*, *will attend Monday's summit*: what is fixed beforehand, and something will be done there. */
function isToCome(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, verbs } = sentence;
  if (!isScheduled(tokens, to + 1)) return false;
  const start = tokens[from - 1]?.tag === 'DT' ? from - 1 : from;
  const verb = verbs[governingVerb(sentence, from, to)];
  if (!verb || verb.from > from || verb.tense !== 'future' || verb.passive) return false;
  if (verb.to === start) return scheduled.has(tokens[verb.head]!.lemma);
  return /^(?:in|at)$/.test(lowerAt(tokens, start - 1));
}

/** Whether the noun that a day belongs to is one that is fixed beforehand: *Tuesday's presidential election*. */
function isScheduled(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) if (events.has(lowerAt(tokens, i))) return true;
  return false;
}

const LETTING = /^(?:let|make)$/;

function fromVerb(sentence: Sentence, index: number, at: number): Direction {
  const verb = sentence.verbs[index];
  if (!verb) return noDirection;
  const { tokens } = sentence;
  const before = sentence.verbs[index - 1];
  // *was let go on Wednesday*: what somebody is let or made to do is done as soon as that is.
  if (before?.to === verb.from && LETTING.test(tokens[before.head]!.lemma))
    return fromVerb(sentence, index - 1, at);
  const words = tokens.slice(verb.from, verb.to).map(({ text }) => text);
  const name = words.join(' ').replace(/ n['’]t/g, 'n’t');
  const lemma = tokens[verb.head]!.lemma;
  const told = (toward: Direction['toward'], certainty: number, because: string): Direction => ({
    toward,
    certainty,
    because: `“${name}” ${because}`,
  });
  if (verb.tense === 'future') return told('future', 0.9, 'is in the future');
  if (verb.tense === 'future-in-past' && !verb.perfect)
    return told('future', 0.6, 'was ahead when it was said');
  if (verb.perfect) {
    const done = told('past', 0.85, 'is done');
    return verb.tense === 'past' ? { ...done, isBefore: true } : done;
  }
  if (verb.tense === 'past')
    return speaking.has(lemma)
      ? { ...told('past', 0.95, 'is a verb of saying in the past'), isSpeech: true }
      : told('past', 0.88, 'is in the past');
  if (!verb.finite) return fromLooseVerb(sentence, index, at, name);
  if (verb.modal === 'could') return { ...noDirection, because: `“${name}” does not tell` };
  if (verb.modal !== null) return told('future', 0.6, 'is not yet so');
  const isHeadline = !/^[.!?"”'’)]$/.test(tokens[tokens.length - 1]!.text);
  if (isHeadline) return noDirection;
  if (lowerAt(tokens, clauseStart(tokens, verb.from)) === 'as')
    return { ...noDirection, because: `“as … ${name}” tells of its own moment` };
  if (isOnDay(tokens, verb)) return told('future', 0.75, 'tells what is planned');
  if (verb.progressive && scheduled.has(lemma)) return told('future', 0.75, 'is planned');
  if (scheduled.has(lemma) || planning.has(lemma))
    return told('future', 0.65, 'tells what is planned');
  return { ...noDirection, because: `“${name}” is in the present, which does not tell` };
}

/** *The funeral is on Saturday*: of what has been it would be told that it was. */
function isOnDay(tokens: readonly Token[], { tense, head, to }: VerbGroup): boolean {
  const isPresent = tense === 'present' && tokens[head]!.lemma === 'be' && to === head + 1;
  return isPresent && lowerAt(tokens, to) === 'on' && DAY.test(tokens[to + 1]?.text ?? '');
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\.|\p{Ll}+)?|May|\d{1,2})$/u;

/** The index of the *as* or mark before the subject of a verb, looking a few words back. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--)
    if (/^(as|while|[,;:.])$/.test(lowerAt(tokens, i))) return i;
  return -1;
}

/** *voted to reject the offer on Monday*, *refused to meet them on Friday*, *managed to escape*: what was done then, or was not. */
const DONE_AT_ONCE = /^(?:vote|refuse|decline|fail|manage|neglect)$/;

/** An infinitive or participle takes its time from the verb before it, or from being planned. */
function fromLooseVerb(sentence: Sentence, index: number, at: number, name: string): Direction {
  const { tokens, verbs } = sentence;
  const verb = verbs[index]!;
  const head = tokens[verb.head]!;
  const first = tokens[verb.from]!;
  const future = (certainty: number, because = 'is planned'): Direction => ({
    toward: 'future',
    certainty,
    because: `“${name}” ${because}`,
  });
  const toAt = indexOfTo(tokens, verb);
  const isInfinitive = toAt >= 0 || head.tag === 'VB';
  if (!isInfinitive && head.tag === 'VBN')
    return isPlanned(tokens, verb)
      ? future(0.8, 'tells what is planned')
      : { toward: 'past', certainty: 0.7, because: `“${name}” is done` };
  const before = lastFinite(verbs, index);
  const lead = before < 0 ? null : fromVerb(sentence, before, at);
  if (isInfinitive) {
    const isAnswered =
      lead?.toward === 'past' && DONE_AT_ONCE.test(tokens[verbs[before]!.head]!.lemma);
    if (isAnswered) return { ...lead, certainty: 0.65 };
    const plan = isPlan(tokens, toAt < 0 ? verb.from : toAt) || planning.has(first.lemma);
    const governor = verbs[before];
    const isLate = governor !== undefined && governor.tense === 'past' && governor.perfect;
    if (plan && isLate) return { ...lead!, certainty: 0.6 };
    if (plan) return future(governor?.tense === 'past' ? 0.65 : 0.85);
    if (governor && planning.has(tokens[governor.head]!.lemma) && verb.from - governor.to < 6)
      return isLate
        ? { ...lead!, certainty: 0.6 }
        : future(governor.tense === 'past' ? 0.65 : 0.85);
    if (first.lemma === 'to' && tokens[verb.from + 1]?.lemma === 'be')
      return future(0.7, 'is still to come');
    return lead?.toward === 'past'
      ? { ...lead, certainty: Math.min(lead.certainty, 0.65) }
      : (lead ?? noDirection);
  }
  if (lead) return lead;
  for (let i = index + 1; i < Math.min(verbs.length, index + reach); i++)
    if (verbs[i]!.finite) return fromVerb(sentence, i, at);
  return noDirection;
}

/** Where the *to* of an infinitive is in the tokens; -1 where the group has none. */
function indexOfTo(tokens: readonly Token[], { from, to }: VerbGroup): number {
  for (let i = from; i < to; i++) if (tokens[i]!.lemma === 'to') return i;
  return -1;
}

/** *scheduled for*, *set to*; but not *set on a Friday*, and not *as planned*, *previously scheduled*. */
function isPlanned(tokens: readonly Token[], verb: VerbGroup): boolean {
  const head = tokens[verb.head]!;
  if (!planning.has(head.lemma)) return false;
  if (/^(as|previously|originally|initially)$/.test(lowerAt(tokens, verb.head - 1))) return false;
  return head.lemma !== 'set' || /^(to|for)$/.test(lowerAt(tokens, verb.head + 1));
}

/** A noun or adjective of planning before an infinitive: *plans to meet*, *ready to vote*. */
function isPlan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && planning.has(before.lemma.replace(/s$/, ''));
}
