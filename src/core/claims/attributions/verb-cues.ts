import {
  clauseSpeakerVerb,
  clauseVerbSpeaker,
  relativeSpeakerVerb,
  shownClause,
  bareClause,
} from './clause-rules.ts';
import { isQuestion } from './clause-shape.ts';
import { cueAt } from './cue-at.ts';
import type { Rule } from './cue-phrase.ts';
import type { Draft } from './draft.ts';
import { verbInfinitive, verbObject } from './object-rules.ts';
import {
  passiveAgent,
  passiveAsked,
  passiveInfinitive,
  passiveJudged,
  passiveThat,
  quotedAsSaying,
} from './passive-rules.ts';
import {
  citedAsSaying,
  quotationSpeakerVerb,
  quotationVerbSpeaker,
  verbColon,
} from './quotation-rules.ts';
import { isClauseStarter, isFinite, isRelative, nounPhraseEnd, REACH } from './phrases.ts';
import type { Scene } from './scene.ts';
import { sharedSource } from './shared-source.ts';
import type { Range, Stretch } from './stretch.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt, type VerbAt } from './verb-at.ts';

const active: readonly Rule[] = [
  citedAsSaying,
  quotationSpeakerVerb,
  quotationVerbSpeaker,
  clauseSpeakerVerb,
  clauseVerbSpeaker,
  relativeSpeakerVerb,
  verbColon,
  shownClause,
  bareClause,
  verbInfinitive,
  verbObject,
];

/** A participle or infinitive shows only by what follows that it is a cue. */
const shown: readonly Rule[] = [quotationVerbSpeaker, quotationSpeakerVerb, shownClause];

const passive: readonly Rule[] = [
  quotedAsSaying,
  passiveThat,
  passiveInfinitive,
  passiveAgent,
  passiveJudged,
  passiveAsked,
];

/** The attribution by a verb of saying, thinking or wishing at token `head`, if it is one. */
export function verbCue(scene: Scene, head: number): Draft | null {
  const { stretch } = scene;
  const found = stretch.spoken[head] ? null : cueAt(stretch, scene.words, head);
  if (!found || isQuestion(stretch, head)) return null;
  if (found.word.lemma === 'claim' && isTaken(stretch, found.to)) return null;
  if (found.word.lemma === 'command' && isLed(stretch, found.to)) return null;
  const verb = verbAt(stretch, head);
  const own = ownSubject(stretch, verb);
  const source = own ?? (verb.form === 'passive' ? null : sharedSource(scene, verb));
  const phrase = { verb, own, source, word: found.word, cue: { from: verb.start, to: found.to } };
  for (const rule of rulesFor(stretch, verb, own)) {
    const draft = rule(scene, phrase);
    if (draft) return verb.form === 'finite' && !draft.source ? null : draft;
  }
  return null;
}

/** *claimed 14 lives*, *claimed the title*: what is taken, and not what is said. */
function isTaken(stretch: Stretch, from: number): boolean {
  const thing = stretch.tokens[nounPhraseEnd(stretch, from) - 1];
  return TAKEN.test(thing?.lemma ?? '');
}

/** *who commands the force*: whom somebody leads, and not what he orders. */
function isLed(stretch: Stretch, from: number): boolean {
  const end = nounPhraseEnd(stretch, from);
  return end > from && stretch.tokens[end]?.lemma !== 'to';
}

const TAKEN = /^(?:life|victim|title|medal|trophy|crown|gold|silver|bronze)$/;

function ownSubject(stretch: Stretch, verb: VerbAt) {
  const { tokens, quotations } = stretch;
  if (verb.form === 'infinitive') return null;
  const comma =
    tokens[verb.left - 1]?.text === ',' ||
    (quotations[verb.left - 1] && tokens[verb.left - 2]?.text === ',');
  if (verb.form === 'ing' && comma) return null;
  const own = subjectBefore(stretch, verb.left);
  return verb.form === 'ing' && own && isObject(stretch, own) ? null : own;
}

/** `sent a statement saying`: what stands before the participle is the object of another verb. */
function isObject({ tokens }: Stretch, { from }: Range): boolean {
  const before = tokens[from - 1];
  return before?.pos === 'VERB' || before?.tag === 'RP';
}

function rulesFor(stretch: Stretch, verb: VerbAt, own: Range | null): readonly Rule[] {
  switch (verb.form) {
    case 'passive':
      return passive;
    case 'participle':
      return own && leadsClause(stretch, verb, own) ? active : [...shown, passiveAgent];
    case 'infinitive':
      return shown;
    case 'ing':
      return own ? shown : active;
    default:
      return active;
  }
}

/** Whether a verb that is tagged as participle is the past tense of its clause: the clause has no other finite verb. */
function leadsClause(stretch: Stretch, verb: VerbAt, own: Range): boolean {
  const { tokens, spoken } = stretch;
  if (isRelative(tokens[own.from])) return true;
  const parts = (i: number) =>
    spoken[i] ||
    /^(PUNCT|CCONJ)$/.test(tokens[i]!.pos) ||
    isClauseStarter(tokens[i]) ||
    isRelative(tokens[i]);
  for (let i = own.from - 1; i >= 0 && own.from - i < REACH && !parts(i); i--)
    if (isFinite(stretch, i)) return false;
  for (let i = verb.head + 1; i < tokens.length && i - verb.head < REACH && !parts(i); i++)
    if (isFinite(stretch, i)) return false;
  return true;
}
