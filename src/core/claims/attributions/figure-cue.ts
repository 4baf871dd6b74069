import data from '../../../../data/claims/attributions.json' with { type: 'json' };
import { draftOf } from './cue-phrase.ts';
import type { Draft } from './draft.ts';
import { clauseEnd } from './extent.ts';
import { lower, nounPhraseEnd, REACH, withPhrases } from './phrases.ts';
import type { Scene } from './scene.ts';
import { sharedSource } from './shared-source.ts';
import { subjectBefore } from './subject-before.ts';
import { verbAt } from './verb-at.ts';
import { wordSet } from '../../text/word-list.ts';

const figures = wordSet(data.figures);

/** `S puts the death toll at 40` */
export function figureCue(scene: Scene, i: number): Draft | null {
  const { stretch } = scene;
  const { tokens, spoken } = stretch;
  if (spoken[i] || tokens[i]!.lemma !== 'put') return null;
  const verb = verbAt(stretch, i);
  if (verb.form === 'passive') return null;
  const np = nounPhraseEnd(stretch, i + 1);
  if (np === i + 1 || !figures.has(tokens[np - 1]!.lemma)) return null;
  let at = lower(tokens[np]) === 'at' ? np : withPhrases(stretch, np);
  if (lower(tokens[at]) !== 'at') {
    at = np;
    while (at < tokens.length && at - np < REACH && lower(tokens[at]) !== 'at') at++;
  }
  if (lower(tokens[at]) !== 'at') return null;
  const source = subjectBefore(stretch, verb.left) ?? sharedSource(scene, verb);
  const word = { lemma: 'put at', stance: 'estimates', states: true } as const;
  const content = [{ from: i + 1, to: clauseEnd(scene, i + 1, source) }];
  return draftOf(
    stretch,
    { source, cue: { from: verb.start, to: i + 1 }, word },
    content,
    'puts a figure at',
  );
}
