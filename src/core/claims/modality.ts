import { isPersonal } from '../language/pronouns.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import type { Claim } from './claim.ts';
import { isOnCondition } from './on-condition.ts';

const OPEN = /^(?:allegedly|reportedly|possibly|perhaps|probably|likely)$/;

const LIKELY = /^(?:likely|possible|probable|unlikely)$/;

const KNOWING = /^(?:know|confirm|find|report|prove|say)$/;
const FEARING = /^(?:fear|believe|think|presume|suspect|allege|seem|appear)$/;

/**
 * Whether the words state a fact, a possibility, a plan, or what would be in some case.
 *
 * @param reported Whether somebody is told to say it: *said it would buy* is a plan.
 */
export function modalityOf(
  sentence: Sentence,
  verb: VerbGroup,
  reported: boolean,
): Claim['modality'] {
  const modality = modalityByVerb(sentence, verb, reported);
  return modality === 'planned' && isOnCondition(sentence, verb) ? 'conditional' : modality;
}

function modalityByVerb(sentence: Sentence, verb: VerbGroup, reported: boolean): Claim['modality'] {
  if (verb.modal !== null) {
    if (/^(?:may|might|could|can|must|should|ought)$/.test(verb.modal)) return 'possible';
    if (/^would$/.test(verb.modal)) return reported ? 'planned' : 'conditional';
    if (/^(?:will|shall)$/.test(verb.modal)) return 'planned';
  }
  if (verb.tense === 'future' || verb.tense === 'future-in-past') return 'planned';
  if (isToComeFirst(sentence, verb)) return 'planned';
  if (isAnyTime(sentence, verb)) return 'possible';
  const { tokens } = sentence;
  const words = tokens.slice(verb.from, verb.to).map((token) => token.text.toLowerCase());
  // *was allegedly killed*, *allegedly killed nine*
  if ([tokens[verb.from - 1]?.text.toLowerCase() ?? '', ...words].some((word) => OPEN.test(word)))
    return 'possible';
  // *gusts of 100 km/h are likely*
  if (tokens[verb.head]!.lemma === 'be' && LIKELY.test(tokens[verb.to]?.text ?? ''))
    return 'possible';
  if (isKeptFrom(sentence, verb) || isWished(sentence, verb)) return 'possible';
  if (words[0] === 'to') {
    const before = tokens.slice(Math.max(0, verb.from - 3), verb.from);
    // *are known to have died* tells what was; *are feared to have died* what may be.
    if (words[1] === 'have' && before.some((token) => KNOWING.test(token.lemma))) return 'fact';
    if (words[1] === 'have' && before.some((token) => FEARING.test(token.lemma))) return 'possible';
    return presentOf(sentence, verb) ?? 'planned';
  }
  return 'fact';
}

/** *are said to be missing* tells what is, *are believed to be held* what may be; *is believed to sell it in May* stays a plan. */
function presentOf(
  { tokens }: Sentence,
  { from, to, passive, head, progressive }: VerbGroup,
): Claim['modality'] | null {
  const told = tokens[from - 1];
  const isOfNow = passive || progressive || STATES.test(tokens[head]!.lemma);
  if (told?.tag !== 'VBN' || tokens[from - 2]?.lemma !== 'be' || !isOfNow || to <= from)
    return null;
  if (SAYING.test(told.lemma)) return 'fact';
  return FEARING.test(told.lemma) ? 'possible' : null;
}

const SAYING = /^(?:know|report|say|understand|find)$/;
/** Verbs of what is so, and not of what somebody does. */
const STATES =
  /^(?:be|want|have|own|hold|contain|live|belong|oppose|support|favour|favor|include|number|total)$/;

const KEEPING =
  /^(?:keep|prevent|stop|bar|ban|block|eliminate|disqualify|exclude|deter|discourage|dissuade|restrain|refrain|abstain|prohibit)$/;

/** *kept the club from winning the cup*: what somebody is kept from is not done; *returned from visiting it* is. */
function isKeptFrom({ tokens }: Sentence, { from }: VerbGroup): boolean {
  if (tokens[from - 1]?.lemma !== 'from') return false;
  return tokens.slice(Math.max(0, from - 10), from - 1).some(({ lemma }) => KEEPING.test(lemma));
}

/** *would love to see him win*, *is keen on opening one*, *all signs point to him winning*: what somebody hopes for or looks out for is not done yet. */
function isWished({ tokens }: Sentence, { from }: VerbGroup): boolean {
  const before = tokens.slice(Math.max(0, from - WISHED_WITHIN), from);
  const words = before.map(({ lemma, pos }) => (pos === 'PUNCT' ? '|' : lemma)).join(' ');
  return tokens[from]!.tag === 'VBG' ? POINTING.test(words) : WISHING.test(words);
}

/** How many words lie between a wish and what is wished, at most. */
const WISHED_WITHIN = 8;

const WISHING =
  /\b(?:(?:love|like|want|wish|hope|prefer|long|wait|eager|keen) to see|(?:to|must|should|will) (?:make sure|ensure)) [^|]+$/;
const POINTING =
  /\bpoint to [^|]+$|\b(?:keen|intent|bent|set|plan) on$|\binterested in$|\b(?:dream|talk|think|afraid|capable) of$|\bconsider$/;

/** *when he wins, it is by little*: whenever he does so. */
function isAnyTime({ tokens }: Sentence, { tense, from }: VerbGroup): boolean {
  if (tense !== 'present' || from < 2) return false;
  const [before, subject] = [tokens[from - 2]!, tokens[from - 1]!];
  return /^when(?:ever)?$/.test(before.lemma) && isPersonal(subject.text);
}

const TIMING = /^(?:when|once|until|till|after|before)$/i;

/** *When the minister lands in Oslo, she will meet …*: the one is as far off as the other. */
function isToComeFirst({ tokens, verbs }: Sentence, { tense, from }: VerbGroup): boolean {
  if (tense !== 'present' || !verbs.some((other) => other.tense === 'future')) return false;
  const before = tokens.slice(Math.max(0, from - 6), from).map(({ text }) => text);
  return before.slice(before.lastIndexOf(',') + 1).some((word) => TIMING.test(word));
}
