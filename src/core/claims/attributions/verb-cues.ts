import {
  clauseSpeakerVerb,
  clauseVerbSpeaker,
  relativeSpeakerVerb,
  verbClause,
} from './clause-rules.ts';
import { isQuestion } from './clause-shape.ts';
import { cueAt } from './cue-at.ts';
import type { Rule } from './cue-phrase.ts';
import type { Draft } from './draft.ts';
import { verbInfinitive, verbObject } from './object-rules.ts';
import {
  passiveAgent,
  passiveInfinitive,
  passiveJudged,
  passiveThat,
  quotedAsSaying,
} from './passive-rules.ts';
import { quotationSpeakerVerb, quotationVerbSpeaker } from './quotation-rules.ts';
import type { Scene } from './scene.ts';
import { sharedSource } from './shared-source.ts';
import type { Stretch } from './stretch.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt, type VerbAt } from './verb-at.ts';

const active: readonly Rule[] = [
  quotationSpeakerVerb,
  quotationVerbSpeaker,
  clauseSpeakerVerb,
  clauseVerbSpeaker,
  relativeSpeakerVerb,
  verbClause,
  verbInfinitive,
  verbObject,
];

const passive: readonly Rule[] = [
  quotedAsSaying,
  passiveThat,
  passiveInfinitive,
  passiveAgent,
  passiveJudged,
];

/** The attribution by a verb of saying, thinking or wishing at token `head`, if it is one. */
export function verbCue(scene: Scene, head: number): Draft | null {
  const { stretch } = scene;
  const found = stretch.spoken[head] ? null : cueAt(stretch, scene.words, head);
  if (!found || isQuestion(stretch, head)) return null;
  const verb = verbAt(stretch, head);
  const own = ownSubject(stretch, verb);
  const source = own ?? (verb.form === 'passive' ? null : sharedSource(scene, verb));
  const phrase = { verb, own, source, word: found.word, cue: { from: verb.start, to: found.to } };
  for (const rule of verb.form === 'passive' ? passive : active) {
    const draft = rule(scene, phrase);
    if (draft) return verb.form === 'finite' && !draft.source ? null : draft;
  }
  return null;
}

function ownSubject(stretch: Stretch, verb: VerbAt) {
  const { tokens, quotations } = stretch;
  if (verb.form === 'infinitive') return null;
  const comma =
    tokens[verb.left - 1]?.text === ',' ||
    (quotations[verb.left - 1] && tokens[verb.left - 2]?.text === ',');
  return verb.form === 'ing' && comma ? null : subjectBefore(stretch, verb.left);
}
